package vn.tuyengiao.portal.register.domain;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.catalogue.Catalogue;
import vn.tuyengiao.portal.platform.catalogue.CatalogueFilter;
import vn.tuyengiao.portal.platform.catalogue.CatalogueQueries;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListStatement;
import vn.tuyengiao.portal.register.DocumentTypeView;

/**
 * The administrator's work on the types of documents. On any day a name and an
 * abbreviation stand for one type: two with the same abbreviation would give two
 * documents the same number.
 */
@Service
@RequiredArgsConstructor
@PreAuthorize("hasAuthority('ADMINISTER')")
@Transactional
public class DocumentTypeAdministration {

	private static final String TABLE = "document_type";

	private static final ListStatement LIST = ListStatement.of("""
			select r.*, count(*) over () as total from (select %s, t.abbreviation as symbol from document_type t) r
			where {where} {order} {page}""".formatted(RegisterRows.TYPE))
		.order("position", "r.position")
		.order("name", "r.name collate \"vi-x-icu\"")
		.order("abbreviation", "r.symbol collate \"vi-x-icu\"")
		.order("from", "r.valid_from")
		.last("r.position, r.name collate \"vi-x-icu\", r.id");

	private final DocumentTypeRepository types;

	private final Catalogue catalogue;

	private final CatalogueQueries list;

	/**
	 * Sorts by {@code position}, {@code name}, {@code abbreviation} or {@code from}.
	 */
	@Transactional(readOnly = true)
	public Page<DocumentTypeView> list(CatalogueFilter filter, Pageable page) {
		return list.page(LIST, new Conditions(), filter, page, RegisterRows::type);
	}

	@Transactional(readOnly = true)
	public int nextPosition() {
		return list.nextPosition(TABLE);
	}

	/**
	 * @throws NotFoundException if there is none
	 */
	@Transactional(readOnly = true)
	public DocumentTypeRecord type(UUID id) {
		DocumentType type = catalogue.one(types, id);
		return new DocumentTypeRecord(type.view(), type.getVersion(), isNumbered(id));
	}

	/**
	 * Adds a type. The same form sent twice adds one.
	 * @throws InvalidInputException with faults at the fields of
	 * {@link DocumentTypeCommand}
	 * @throws StaleException if the id is that of another type
	 */
	public void add(UUID id, DocumentTypeCommand command) {
		catalogue.add(types, new DocumentType(id, command), () -> requireFree(id, command));
	}

	/**
	 * Changes a type or ends it. The abbreviation stays once numbers bear it.
	 * @throws InvalidInputException with faults at the fields of
	 * {@link DocumentTypeCommand}
	 * @throws StaleException if somebody changed it since {@code version}
	 */
	public void change(UUID id, long version, DocumentTypeCommand command) {
		catalogue.take(types, id, version).change(command, isNumbered(id));
		requireFree(id, command);
	}

	private boolean isNumbered(UUID id) {
		return list.isUsed("document_number", "type_id", id);
	}

	private void requireFree(UUID id, DocumentTypeCommand command) {
		new Faults().addIf(isTaken("name", command.name(), id, command), "name", "document-type.fault.name-taken")
			.addIf(isTaken("abbreviation", command.abbreviation(), id, command), "abbreviation",
					"document-type.fault.abbreviation-taken")
			.throwIfAny();
	}

	private boolean isTaken(String column, @Nullable String text, UUID id, DocumentTypeCommand command) {
		return text != null
				&& list.isTaken(TABLE, column, text, id, command.validFrom(), command.validTo(), "true", null);
	}

}

package vn.tuyengiao.portal.register.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.catalogue.CatalogueEntry;
import vn.tuyengiao.portal.platform.catalogue.Validity;
import vn.tuyengiao.portal.register.DocumentTypeView;
import vn.tuyengiao.portal.register.RecordKind;

/** A type of document (loại văn bản) as the rules of its time have it. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class DocumentType extends AggregateRoot implements CatalogueEntry {

	/** Nghị quyết and chỉ thị: a committee's alone. */
	private static final Set<String> OF_COMMITTEES = Set.of("NQ", "CT");

	private String name;

	private @Nullable String abbreviation;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "document_type_use", joinColumns = @JoinColumn(name = "type_id"))
	@Column(name = "record_kind")
	@Enumerated(EnumType.STRING)
	@Getter(AccessLevel.NONE)
	private Set<RecordKind> uses = EnumSet.noneOf(RecordKind.class);

	private boolean byBoard;

	private boolean reachesAll;

	private int position;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	DocumentType(UUID id, DocumentTypeCommand command) {
		super(id);
		change(command, false);
	}

	/**
	 * @param numbered whether numbers with its abbreviation have been taken: they would
	 * read otherwise from then on
	 */
	final void change(DocumentTypeCommand command, boolean numbered) {
		Faults faults = new Faults();
		if (numbered && !Objects.equals(abbreviation, command.abbreviation())) {
			faults.add("abbreviation", "document-type.fault.abbreviation-used",
					Objects.requireNonNullElse(abbreviation, ""));
		}
		if (command.uses().isEmpty()) {
			faults.add("uses", "document-type.fault.no-use");
		}
		if (command.byBoard() && command.abbreviation() != null
				&& OF_COMMITTEES.contains(command.abbreviation().toUpperCase(Locale.ROOT))) {
			faults.add("byBoard", "document-type.fault.by-board");
		}
		Validity.check(command.validFrom(), command.validTo(), faults);
		faults.throwIfAny();
		name = command.name();
		abbreviation = command.abbreviation();
		uses.retainAll(command.uses());
		uses.addAll(command.uses());
		byBoard = command.byBoard();
		reachesAll = command.reachesAll();
		position = command.position();
		validFrom = command.validFrom();
		validTo = command.validTo();
	}

	DocumentTypeView view() {
		Set<RecordKind> inOrder = EnumSet.noneOf(RecordKind.class);
		inOrder.addAll(uses);
		return new DocumentTypeView(getId(), name, abbreviation, Collections.unmodifiableSet(inOrder), byBoard,
				reachesAll, position, validFrom, validTo);
	}

	@Override
	public Object said() {
		return view();
	}

}

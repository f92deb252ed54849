package vn.tuyengiao.portal.conference.domain.kind;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.catalogue.Catalogue;
import vn.tuyengiao.portal.platform.catalogue.CatalogueFilter;
import vn.tuyengiao.portal.platform.catalogue.CatalogueQueries;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListStatement;

/**
 * The administrator's work on the kinds of conferences. Conferences keep the kind that
 * they had; on any day a name stands for one kind.
 */
@Service
@RequiredArgsConstructor
@PreAuthorize("hasAuthority('ADMINISTER')")
@Transactional
public class ConferenceKindAdministration {

	private static final String TABLE = "conference_kind";

	private static final ListStatement LIST = ListStatement.of("""
			select r.*, count(*) over () as total from (select k.*, '' as symbol from conference_kind k) r
			where {where} {order} {page}""")
		.order("position", "r.position")
		.order("name", "r.name collate \"vi-x-icu\"")
		.order("from", "r.valid_from")
		.last("r.position, r.name collate \"vi-x-icu\", r.id");

	private final ConferenceKindRepository kinds;

	private final Catalogue catalogue;

	private final CatalogueQueries list;

	/** Sorts by {@code position}, {@code name} or {@code from}. */
	@Transactional(readOnly = true)
	public Page<ConferenceKindView> list(CatalogueFilter filter, Pageable page) {
		return list.page(LIST, new Conditions(), filter, page, ConferenceKindQueries::kind);
	}

	@Transactional(readOnly = true)
	public int nextPosition() {
		return list.nextPosition(TABLE);
	}

	/**
	 * @throws NotFoundException if there is none
	 */
	@Transactional(readOnly = true)
	public ConferenceKindRecord kind(UUID id) {
		ConferenceKind kind = catalogue.one(kinds, id);
		return new ConferenceKindRecord(kind.view(), kind.getVersion(), isHeld(id));
	}

	/**
	 * Adds a kind. The same form sent twice adds one.
	 * @throws InvalidInputException with faults at the fields of
	 * {@link ConferenceKindCommand}
	 * @throws StaleException if the id is that of another kind
	 */
	public void add(UUID id, ConferenceKindCommand command) {
		catalogue.add(kinds, new ConferenceKind(id, command), () -> requireFree(id, command));
	}

	/**
	 * Changes a kind or ends it. Whether it makes directives known stays once there are
	 * conferences of it.
	 * @throws InvalidInputException with faults at the fields of
	 * {@link ConferenceKindCommand}
	 * @throws StaleException if somebody changed it since {@code version}
	 */
	public void change(UUID id, long version, ConferenceKindCommand command) {
		catalogue.take(kinds, id, version).change(command, isHeld(id));
		requireFree(id, command);
	}

	private boolean isHeld(UUID id) {
		return list.isUsed("conference", "kind_id", id);
	}

	private void requireFree(UUID id, ConferenceKindCommand command) {
		if (list.isTaken(TABLE, "name", command.name(), id, command.validFrom(), command.validTo(), "true", null)) {
			throw new InvalidInputException("name", "conference-kind.fault.name-taken");
		}
	}

}

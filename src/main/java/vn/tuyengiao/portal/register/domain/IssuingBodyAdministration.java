package vn.tuyengiao.portal.register.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.catalogue.Catalogue;
import vn.tuyengiao.portal.platform.catalogue.CatalogueFilter;
import vn.tuyengiao.portal.platform.catalogue.CatalogueQueries;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListStatement;

/**
 * The administrator's work on the bodies that issue documents. All of them are listed,
 * because documents come in from any; those of units that he does not administer are not
 * his to change. On any day a unit has one body of a name and one of a suffix, under
 * which it numbers; bodies above may share a suffix, as those of the centre share TW.
 */
@Service
@RequiredArgsConstructor
@PreAuthorize("hasAuthority('ADMINISTER')")
@Transactional
public class IssuingBodyAdministration {

	private static final int SUGGESTIONS = 5;

	private static final String TABLE = "issuing_body";

	private static final String LEVEL = "array_position(array['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'], r.level::text)";

	private static final ListStatement LIST = ListStatement.of("""
			select r.*, count(*) over () as total
			from (select b.*, b.suffix as symbol, u.committee_name as unit_name, b.unit_id is null or %s as in_reach
			      from issuing_body b left join unit u on u.id = b.unit_id) r
			where {where} {order} {page}""".formatted(AccessScope.condition("b.unit_id")))
		.order("level", LEVEL)
		.order("name", "r.name collate numbered")
		.order("suffix", "r.suffix collate \"vi-x-icu\"")
		.order("unit", "r.unit_name collate numbered")
		.last(LEVEL + ", r.position, r.name collate numbered, r.id");

	private final IssuingBodyRepository bodies;

	private final Organization organization;

	private final Access access;

	private final Catalogue catalogue;

	private final CatalogueQueries list;

	/** Sorts by {@code level}, {@code name}, {@code suffix} or {@code unit}. */
	@Transactional(readOnly = true)
	public Page<IssuingBodyRow> list(CatalogueFilter filter, Pageable page) {
		return list.page(LIST,
				new Conditions().with(AccessScope.PARAMETER, access.scopeOf(Permission.ADMINISTER).rootArray()), filter,
				page, IssuingBodyAdministration::row);
	}

	@Transactional(readOnly = true)
	public int nextPosition() {
		return list.nextPosition(TABLE);
	}

	/**
	 * @throws NotFoundException if there is none, or its unit is out of reach
	 */
	@Transactional(readOnly = true)
	public IssuingBodyRecord body(UUID id) {
		IssuingBody body = bodies.findById(id)
			.filter(this::isInReach)
			.orElseThrow(() -> new NotFoundException("issuing body " + id));
		String unit = body.getUnitId() == null ? null : organization.unit(body.getUnitId()).label();
		return new IssuingBodyRecord(body.view(), unit, body.getVersion(), isNumbered(id));
	}

	/**
	 * Adds a body. The same form sent twice adds one.
	 * @throws InvalidInputException with faults at the fields of
	 * {@link IssuingBodyCommand}
	 * @throws StaleException if the id is that of another body
	 */
	public void add(UUID id, IssuingBodyCommand command) {
		UUID unit = unitOf(command, null);
		catalogue.add(bodies, new IssuingBody(id, command, unit), () -> requireFree(id, command, unit));
	}

	/**
	 * Changes a body or ends it. The suffix and the unit stay once it has numbers.
	 * @throws InvalidInputException with faults at the fields of
	 * {@link IssuingBodyCommand}
	 * @throws NotFoundException if there is none, or its unit is out of reach
	 * @throws StaleException if somebody changed it since {@code version}
	 */
	public void change(UUID id, long version, IssuingBodyCommand command) {
		list.lock();
		if (!isInReach(catalogue.one(bodies, id))) {
			throw new NotFoundException("issuing body " + id);
		}
		IssuingBody body = catalogue.take(bodies, id, version);
		UUID unit = unitOf(command, body.getUnitId());
		body.change(command, unit, isNumbered(id));
		requireFree(id, command, unit);
	}

	private boolean isInReach(IssuingBody body) {
		return body.getUnitId() == null || administers(body.getUnitId());
	}

	private boolean administers(UUID unitId) {
		return access.at(unitId).contains(Permission.ADMINISTER);
	}

	private boolean isNumbered(UUID id) {
		return list.isUsed("document_number", "body_id", id);
	}

	/**
	 * @param current the unit that the body has: it may have ended, so that no picker
	 * knows it any more
	 */
	private @Nullable UUID unitOf(IssuingBodyCommand command, @Nullable UUID current) {
		String typed = command.unit();
		if (typed == null || typed.isBlank()) {
			return null;
		}
		if (current != null && organization.unit(current).label().equals(typed)) {
			return current;
		}
		UnitView unit = organization.pick(typed).orElseThrow(() -> {
			List<UnitView> near = organization.search(typed, SUGGESTIONS);
			return near.isEmpty() ? new InvalidInputException("unit", "issuing-body.fault.unit-unknown")
					: new InvalidInputException("unit", "issuing-body.fault.unit-ambiguous",
							near.stream().map(UnitView::label).collect(Collectors.joining("; ")));
		});
		if (!administers(unit.id())) {
			throw new InvalidInputException("unit", "issuing-body.fault.unit-foreign");
		}
		return unit.id();
	}

	private void requireFree(UUID id, IssuingBodyCommand command, @Nullable UUID unit) {
		boolean nameTaken = list.isTaken(TABLE, "name", command.name(), id, command.validFrom(), command.validTo(),
				"o.unit_id is not distinct from cast(:unit as uuid)", unit);
		boolean suffixTaken = list.isTaken(TABLE, "suffix", command.suffix(), id, command.validFrom(),
				command.validTo(), "o.unit_id = cast(:unit as uuid)", unit);
		new Faults().addIf(nameTaken, "name", "issuing-body.fault.name-taken")
			.addIf(suffixTaken, "suffix", "issuing-body.fault.suffix-taken")
			.throwIfAny();
	}

	private static IssuingBodyRow row(ResultSet row, int number) throws SQLException {
		return new IssuingBodyRow(RegisterRows.body(row, number), row.getString("unit_name"),
				row.getBoolean("in_reach"));
	}

}

package vn.tuyengiao.portal.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.organization.AdministeredUnits;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.organization.UnitSaved;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * The administrator's work on the tree of units: on those that he administers and all
 * below them. The others are not there for him. Whoever administers a unit at the top
 * keeps the whole tree.
 */
@Service
@RequiredArgsConstructor
@PreAuthorize("hasAuthority('ADMINISTER')")
@Transactional
public class UnitAdministration {

	private static final int SUGGESTIONS = 5;

	private static final Map<String, String> SORTS = Map.of("name", "u.short_name collate \"vi-x-icu\"", "kind",
			"array_position(array['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'TOWNSHIP', 'WARD'], u.kind)", "parent",
			"p.short_name collate \"vi-x-icu\"", "code", "u.code");

	private final UnitRepository units;

	private final UnitTree tree;

	private final ChangeLock lock;

	private final Organization organization;

	private final AdministeredUnits administered;

	private final JdbcClient jdbc;

	private final VietnamTime time;

	private final ApplicationEventPublisher events;

	/** Sorts by {@code name}, {@code kind}, {@code parent} or {@code code}. */
	@Transactional(readOnly = true)
	public Page<UnitRow> list(UnitFilter filter, Pageable page) {
		List<UnitRow> rows = new ArrayList<>();
		long[] total = { 0 };
		jdbc.sql("""
				select u.*, p.name as parent_name, p.slug as parent_slug, count(*) over () as total,
				       (select count(*) from unit c where c.parent_id = u.id
				           and (c.valid_to is null or c.valid_to >= :today)) as children
				from unit u left join unit p on p.id = u.parent_id
				where exists (select 1 from unit_closure r
				              where r.descendant_id = u.id and r.ancestor_id = any(:roots))
				  and (:closed or u.valid_to is null or u.valid_to >= :today)
				  and (:kind = '' or u.kind = :kind)
				  and (:q = '' or fold(u.name) like '%' || fold(:q) || '%'
				       or fold(u.committee_name) like '%' || fold(:q) || '%' or u.code = :q or u.slug = :q)
				  and (:under = '' or exists (
				      select 1 from unit_closure c join unit a on a.id = c.ancestor_id
				      where a.slug = :under and c.descendant_id = u.id and c.depth >= 1 and (c.depth = 1 or :q <> '')))
				order by\s""" + orderBy(page) + " limit :limit offset :offset")
			.param("roots", roots())
			.param("today", time.today())
			.param("closed", filter.closed())
			.param("kind", filter.kind() == null ? "" : filter.kind().name())
			.param("q", filter.q())
			.param("under", filter.under())
			.param("limit", page.getPageSize())
			.param("offset", page.getOffset())
			.query(row -> {
				total[0] = row.getLong("total");
				rows.add(row(row));
			});
		if (rows.isEmpty() && page.getPageNumber() > 0) {
			return new PageImpl<>(rows, page, list(filter, page.first()).getTotalElements());
		}
		return new PageImpl<>(rows, page, total[0]);
	}

	/**
	 * The unit of that slug and those above it, the top first; empty if there is none.
	 */
	@Transactional(readOnly = true)
	public List<UnitView> pathTo(String slug) {
		if (slug == null || slug.isEmpty()) {
			return List.of();
		}
		return jdbc.sql("""
				select a.* from unit u join unit_closure c on c.descendant_id = u.id join unit a on a.id = c.ancestor_id
				where u.slug = :slug order by c.depth desc
				""").param("slug", slug).query(OrganizationRows::unit).list();
	}

	/** What the picker of a unit above offers. */
	@Transactional(readOnly = true)
	public List<UnitView> suggest(String text) {
		return text == null ? List.of() : organization.search(text, 20);
	}

	/**
	 * @throws NotFoundException if there is none in reach
	 */
	@Transactional(readOnly = true)
	public UnitRecord unit(UUID id) {
		return record(find(id));
	}

	/**
	 * Adds a unit. The same form sent twice adds one.
	 * @throws InvalidInputException with faults at {@code slug}, {@code parent}
	 * @throws StaleException if the id is that of another unit
	 */
	public UUID add(UUID id, UnitCommand command) {
		lock.acquire();
		Optional<UnitView> parent = parentOf(command);
		Optional<Unit> existing = units.findById(id);
		if (existing.isPresent()) {
			if (!isInReach(id) || !existing.get().details().equals(command.details())) {
				throw new StaleException("unit " + id);
			}
			return id;
		}
		requireMayPlaceUnder(parent.map(UnitView::id).orElse(null));
		requireFreeSlug(id, command.details().slug());
		Unit unit = new Unit(id, parent.map(UnitView::id).orElse(null), command.details());
		unit.closeAfter(command.validTo());
		events.publishEvent(new UnitSaved(tree.insert(unit).view()));
		return id;
	}

	/**
	 * Changes a unit, closes it, or moves it with all below it.
	 * @throws InvalidInputException with faults at {@code slug}, {@code parent},
	 * {@code validFrom}, {@code validTo}
	 * @throws StaleException if somebody changed it since {@code version}
	 */
	public void change(UUID id, long version, UnitCommand command) {
		lock.acquire();
		Unit unit = find(id);
		unit.requireVersion(version);
		UUID parentId = parentOf(command).map(UnitView::id).orElse(null);
		if (!Objects.equals(parentId, unit.getParentId())) {
			requireMayPlaceUnder(parentId);
		}
		requireFreeSlug(id, command.details().slug());
		if (command.validTo() != null && !command.validTo().equals(unit.getValidTo())) {
			requireNothingBelowAfter(id, command.validTo());
		}
		unit.closeAfter(null);
		unit.change(command.details());
		unit.closeAfter(command.validTo());
		if (Objects.equals(parentId, unit.getParentId())) {
			units.saveAndFlush(unit);
		}
		else {
			tree.move(unit, parentId);
		}
		events.publishEvent(new UnitSaved(unit.view()));
	}

	private Unit find(UUID id) {
		return units.findById(id).filter(unit -> isInReach(id)).orElseThrow(() -> new NotFoundException("unit " + id));
	}

	private boolean isInReach(UUID id) {
		return jdbc.sql("""
				select exists (select 1 from unit_closure
				               where descendant_id = :unit and ancestor_id = any(:roots))
				""").param("unit", id).param("roots", roots()).query(Boolean.class).single();
	}

	/** Nobody takes a unit out of the reach of those above him. */
	private void requireMayPlaceUnder(UUID parentId) {
		boolean allowed = parentId != null ? isInReach(parentId)
				: jdbc.sql("select exists (select 1 from unit where parent_id is null and id = any(:roots))")
					.param("roots", roots())
					.query(Boolean.class)
					.single();
		if (!allowed) {
			throw new InvalidInputException("parent", "unit.fault.parent-foreign");
		}
	}

	/**
	 * What is administered; with one unit at the top all of them, so that a tree can get
	 * a new top.
	 */
	private UUID[] roots() {
		return jdbc.sql("""
				select id from unit
				where id = any(:held) or parent_id is null and exists (
				    select 1 from unit top where top.parent_id is null and top.id = any(:held))
				""")
			.param("held", administered.roots().toArray(UUID[]::new))
			.query(UUID.class)
			.list()
			.toArray(UUID[]::new);
	}

	private UnitRecord record(Unit unit) {
		String parent = unit.getParentId() == null ? null : organization.unit(unit.getParentId()).label();
		return new UnitRecord(unit.getId(), unit.getVersion(), unit.details(), parent, unit.getValidTo());
	}

	private Optional<UnitView> parentOf(UnitCommand command) {
		if (command.parent() == null || command.parent().isBlank()) {
			return Optional.empty();
		}
		Optional<UnitView> picked = organization.pick(command.parent());
		if (picked.isEmpty()) {
			List<UnitView> near = organization.search(command.parent(), SUGGESTIONS);
			throw new InvalidInputException(List.of(near.isEmpty() ? new Fault("parent", "unit.fault.parent-unknown")
					: new Fault("parent", "unit.fault.parent-ambiguous",
							near.stream().map(UnitView::label).collect(Collectors.joining("; ")))));
		}
		return picked;
	}

	private void requireFreeSlug(UUID id, String slug) {
		if (units.existsBySlugAndIdNot(slug, id)) {
			throw new InvalidInputException("slug", "unit.fault.slug-taken");
		}
	}

	private void requireNothingBelowAfter(UUID id, LocalDate lastDay) {
		long below = jdbc.sql("""
				select count(*) from unit_closure c join unit u on u.id = c.descendant_id
				where c.ancestor_id = :id and c.depth > 0 and (u.valid_to is null or u.valid_to > :lastDay)
				""").param("id", id).param("lastDay", lastDay).query(Long.class).single();
		if (below > 0) {
			throw new InvalidInputException("validTo", "unit.fault.units-below", below);
		}
	}

	private static String orderBy(Pageable page) {
		String wanted = page.getSort()
			.stream()
			.filter(order -> SORTS.containsKey(order.getProperty()))
			.map(order -> SORTS.get(order.getProperty()) + " " + order.getDirection().name() + " nulls last, ")
			.collect(Collectors.joining());
		return wanted + SORTS.get("name") + ", u.id";
	}

	private static UnitRow row(ResultSet row) throws SQLException {
		return new UnitRow(row.getObject("id", UUID.class), row.getString("name"), row.getString("committee_name"),
				UnitKind.valueOf(row.getString("kind")), row.getString("code"), row.getString("slug"),
				row.getString("parent_name"), row.getString("parent_slug"), row.getInt("children"),
				row.getBoolean("reporting"), row.getObject("valid_to", LocalDate.class));
	}

}

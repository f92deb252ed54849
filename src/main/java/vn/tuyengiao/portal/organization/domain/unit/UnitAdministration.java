package vn.tuyengiao.portal.organization.domain.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.organization.AdministeredUnits;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitSaved;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.organization.domain.OrganizationLock;
import vn.tuyengiao.portal.platform.InvalidInputException;
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

	private final UnitRepository units;

	private final UnitTree tree;

	private final OrganizationLock lock;

	private final Organization organization;

	private final AdministeredUnits administered;

	private final UnitQueries queries;

	private final VietnamTime time;

	private final ApplicationEventPublisher events;

	/** Sorts by {@code name}, {@code kind}, {@code parent} or {@code code}. */
	@Transactional(readOnly = true)
	public Page<UnitRow> list(UnitFilter filter, Pageable page) {
		return queries.list(filter, roots(), time.today(), page);
	}

	/**
	 * The unit of that slug and those above it, the top first; empty if there is none.
	 */
	@Transactional(readOnly = true)
	public List<UnitView> pathTo(@Nullable String slug) {
		if (slug == null || slug.isEmpty()) {
			return List.of();
		}
		return queries.pathTo(slug);
	}

	/** What the picker of a unit above offers. */
	@Transactional(readOnly = true)
	public List<UnitView> suggest(@Nullable String text) {
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
		lock.take();
		UUID parentId = parentOf(command).map(UnitView::id).orElse(null);
		Optional<Unit> existing = units.findById(id);
		if (existing.isPresent()) {
			if (!isInReach(id) || !existing.get().details().equals(command.details())) {
				throw new StaleException("unit " + id);
			}
			return id;
		}
		requireMayPlaceUnder(parentId);
		requireFreeSlug(id, command.details().slug());
		Unit unit = new Unit(id, parentId, command.details());
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
		lock.take();
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
		return queries.isAtOrBelow(id, roots());
	}

	/** Nobody takes a unit out of the reach of those above him. */
	private void requireMayPlaceUnder(@Nullable UUID parentId) {
		boolean allowed = parentId != null ? isInReach(parentId) : queries.isOneAtTheTop(roots());
		if (!allowed) {
			throw new InvalidInputException("parent", "unit.fault.parent-foreign");
		}
	}

	/**
	 * What is administered; with one unit at the top all of them, so that a tree can get
	 * a new top.
	 */
	private UUID[] roots() {
		return queries.withAllTops(administered.roots());
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
			throw near.isEmpty() ? new InvalidInputException("parent", "unit.fault.parent-unknown")
					: new InvalidInputException("parent", "unit.fault.parent-ambiguous",
							near.stream().map(UnitView::label).collect(Collectors.joining("; ")));
		}
		return picked;
	}

	private void requireFreeSlug(UUID id, String slug) {
		if (units.existsBySlugAndIdNot(slug, id)) {
			throw new InvalidInputException("slug", "unit.fault.slug-taken");
		}
	}

	private void requireNothingBelowAfter(UUID id, LocalDate lastDay) {
		long below = queries.countBelowAfter(id, lastDay);
		if (below > 0) {
			throw new InvalidInputException("validTo", "unit.fault.units-below", below);
		}
	}

}

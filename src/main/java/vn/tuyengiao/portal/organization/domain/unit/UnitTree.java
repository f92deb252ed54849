package vn.tuyengiao.portal.organization.domain.unit;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.organization.domain.OrganizationLock;
import vn.tuyengiao.portal.platform.InvalidInputException;

/**
 * Keeps the closure in step with the parents: units enter the tree and move in it only
 * here, one change of the tree at a time.
 */
@Component
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
class UnitTree {

	private final UnitRepository units;

	private final UnitQueries queries;

	private final UnitClosureBook closure;

	private final OrganizationLock lock;

	/** Stores a new unit under its parent (none: at the top). */
	Unit insert(Unit unit) {
		lock.take();
		Unit stored = units.saveAndFlush(unit);
		closure.add(unit.getId(), unit.getParentId());
		return stored;
	}

	/**
	 * Moves the unit with all below it under another parent (none: to the top).
	 * @throws InvalidInputException if the new parent is the unit itself or below it
	 */
	void move(Unit unit, @Nullable UUID newParentId) {
		lock.take();
		if (newParentId != null && queries.isAtOrBelow(newParentId, unit.getId())) {
			throw new InvalidInputException("parent", "unit.fault.cycle");
		}
		unit.placeUnder(newParentId);
		units.saveAndFlush(unit);
		closure.cutOff(unit.getId());
		if (newParentId != null) {
			closure.hang(unit.getId(), newParentId);
		}
	}

}

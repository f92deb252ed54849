package vn.tuyengiao.portal.organization.domain;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
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

	private final JdbcClient jdbc;

	private final ChangeLock lock;

	/** Stores a new unit under its parent (null: at the top). */
	Unit insert(Unit unit) {
		lock.acquire();
		Unit stored = units.saveAndFlush(unit);
		jdbc.sql("""
				insert into unit_closure (ancestor_id, descendant_id, depth)
				select ancestor_id, :unit, depth + 1 from unit_closure where descendant_id = :parent
				union all
				select :unit, :unit, 0
				""").param("unit", unit.getId()).param("parent", unit.getParentId(), java.sql.Types.OTHER).update();
		return stored;
	}

	/**
	 * Moves the unit with all below it under another parent (null: to the top).
	 * @throws InvalidInputException if the new parent is the unit itself or below it
	 */
	void move(Unit unit, UUID newParentId) {
		lock.acquire();
		if (newParentId != null && reaches(unit.getId(), newParentId)) {
			throw new InvalidInputException("parent", "unit.fault.cycle");
		}
		unit.placeUnder(newParentId);
		units.saveAndFlush(unit);
		jdbc.sql("""
				delete from unit_closure
				where descendant_id in (select descendant_id from unit_closure where ancestor_id = :unit)
				  and ancestor_id in (select ancestor_id from unit_closure where descendant_id = :unit and depth > 0)
				""").param("unit", unit.getId()).update();
		if (newParentId != null) {
			jdbc.sql("""
					insert into unit_closure (ancestor_id, descendant_id, depth)
					select above.ancestor_id, below.descendant_id, above.depth + below.depth + 1
					from unit_closure above cross join unit_closure below
					where above.descendant_id = :parent and below.ancestor_id = :unit
					""").param("parent", newParentId).param("unit", unit.getId()).update();
		}
	}

	private boolean reaches(UUID ancestorId, UUID descendantId) {
		return jdbc.sql("""
				select exists (select 1 from unit_closure
				               where ancestor_id = :ancestor and descendant_id = :descendant)
				""").param("ancestor", ancestorId).param("descendant", descendantId).query(Boolean.class).single();
	}

}

package vn.tuyengiao.portal.organization.domain.unit;

import java.sql.Types;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The closure of the tree: a row for each unit with itself and with each one above it. A
 * move rewrites it for all below, in whole sets.
 */
@Component
@RequiredArgsConstructor
class UnitClosureBook {

	private final JdbcClient jdbc;

	/** A unit that has none below it, under its parent (none: at the top). */
	void add(UUID unitId, @Nullable UUID parentId) {
		jdbc.sql("""
				insert into unit_closure (ancestor_id, descendant_id, depth)
				select ancestor_id, :unit, depth + 1 from unit_closure where descendant_id = :parent
				union all
				select :unit, :unit, 0
				""").param("unit", unitId).param("parent", parentId, Types.OTHER).update();
	}

	/** Cuts the unit with all below it off from those above. */
	void cutOff(UUID unitId) {
		jdbc.sql("""
				delete from unit_closure
				where descendant_id in (select descendant_id from unit_closure where ancestor_id = :unit)
				  and ancestor_id in (select ancestor_id from unit_closure where descendant_id = :unit and depth > 0)
				""").param("unit", unitId).update();
	}

	/** Hangs the unit, cut off before, with all below it under the parent. */
	void hang(UUID unitId, UUID parentId) {
		jdbc.sql("""
				insert into unit_closure (ancestor_id, descendant_id, depth)
				select above.ancestor_id, below.descendant_id, above.depth + below.depth + 1
				from unit_closure above cross join unit_closure below
				where above.descendant_id = :parent and below.ancestor_id = :unit
				""").param("parent", parentId).param("unit", unitId).update();
	}

}

package vn.tuyengiao.portal.notification.domain.letter;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds whose letter it is. */
@Component
@RequiredArgsConstructor
class LetterUnitQueries {

	private final JdbcClient jdbc;

	/** The nearest of the roots that has all of the units below it. */
	Optional<UUID> nearest(Set<UUID> units, Set<UUID> roots) {
		return jdbc.sql("""
				select c.ancestor_id
				  from unit_closure c
				 where c.descendant_id = any(:units) and c.ancestor_id = any(:roots)
				 group by c.ancestor_id
				having count(*) = :all
				 order by max(c.depth), c.ancestor_id
				 limit 1""")
			.param("units", units.toArray(UUID[]::new))
			.param("roots", roots.toArray(UUID[]::new))
			.param("all", units.size())
			.query(UUID.class)
			.optional();
	}

}

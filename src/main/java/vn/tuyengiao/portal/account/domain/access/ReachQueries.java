package vn.tuyengiao.portal.account.domain.access;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the tree of units what reaches what. */
@Component
@RequiredArgsConstructor
class ReachQueries {

	private final JdbcClient jdbc;

	/** Those among the roots that the unit lies at or below. */
	List<UUID> reaching(UUID unitId, UUID[] roots) {
		return jdbc.sql("""
				select ancestor_id from unit_closure where descendant_id = :unit and ancestor_id = any(:roots)
				""").param("unit", unitId).param("roots", roots).query(UUID.class).list();
	}

}

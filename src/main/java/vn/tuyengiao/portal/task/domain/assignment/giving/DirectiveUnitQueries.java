package vn.tuyengiao.portal.task.domain.assignment.giving;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which unit keeps a directive; one statement. */
@Component
@RequiredArgsConstructor
class DirectiveUnitQueries {

	private final JdbcClient jdbc;

	UUID unitOf(UUID directiveId) {
		return jdbc.sql("""
				select d.unit_id from directive d where d.id = :id
				""").param("id", directiveId).query(UUID.class).single();
	}

}

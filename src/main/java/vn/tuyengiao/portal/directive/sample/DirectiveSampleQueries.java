package vn.tuyengiao.portal.directive.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.database.Rows;

/** What is there before the sample directives are. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class DirectiveSampleQueries {

	private final JdbcClient jdbc;

	/** Whether there is any directive; nobody adds one until the transaction ends. */
	boolean lockAndFind() {
		jdbc.sql("lock table directive in share row exclusive mode").update();
		return jdbc.sql("""
				select exists (select 1 from directive)""").query(Boolean.class).single();
	}

	int issued() {
		return jdbc.sql("""
				select count(*) from directive where status = 'ISSUED'""").query(Integer.class).single();
	}

	/** By the name they sign in with. */
	Map<String, UUID> users() {
		Map<String, UUID> users = new HashMap<>();
		jdbc.sql("""
				select username, id from app_user""").query(row -> {
			users.put(row.getString("username"), Rows.id(row, "id"));
		});
		return users;
	}

}

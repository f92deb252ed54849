package vn.tuyengiao.portal.testing;

import java.util.List;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Empties every table but Flyway's own and frees the locks of scheduled work, so that
 * each integration test begins alone.
 */
public final class DatabaseCleaner {

	private final JdbcClient jdbc;

	private String truncate;

	DatabaseCleaner(DataSource dataSource) {
		jdbc = JdbcClient.create(dataSource);
	}

	public synchronized void clean() {
		if (truncate == null) {
			List<String> tables = jdbc.sql("""
					select quote_ident(tablename) from pg_tables
					where schemaname = 'public' and tablename not in ('flyway_schema_history', 'shedlock')
					""").query(String.class).list();
			truncate = "truncate table " + String.join(", ", tables) + " restart identity cascade";
		}
		jdbc.sql(truncate).update();
		// the lock provider remembers that its rows are there; without them it would
		// never lock again
		jdbc.sql("update shedlock set lock_until = locked_at").update();
	}

}

package vn.tuyengiao.portal.testing;

import java.util.List;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Empties every table but Flyway's own, so that each integration test begins alone. */
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
					where schemaname = 'public' and tablename <> 'flyway_schema_history'
					""").query(String.class).list();
			truncate = "truncate table " + String.join(", ", tables) + " restart identity cascade";
		}
		jdbc.sql(truncate).update();
	}

}

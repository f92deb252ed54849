package vn.tuyengiao.portal.platform.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tuyengiao.portal.testing.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the database refuses is told with the names of its rules, not with the values. */
@IntegrationTest
class RowValuesIntegrationTests {

	private static final String SECRET = "ho-so-rieng-cua-dong-chi";

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void faultsOfTheDatabaseHoldNoValuesOfRows() {
		String insert = """
				insert into app_user (id, username, display_name, password_hash, password_changed_at, created_at)
				values (gen_random_uuid(), ?, ?, ?, now(), now())
				""";
		jdbc.update(insert, SECRET, SECRET, SECRET);
		assertThatExceptionOfType(DataAccessException.class).as("taken twice")
			.isThrownBy(() -> jdbc.update(insert, SECRET, SECRET, SECRET))
			.satisfies(RowValuesIntegrationTests::holdsNoValue)
			.withStackTraceContaining("app_user_username_unique");
		assertThatExceptionOfType(DataAccessException.class).as("against a rule")
			.isThrownBy(() -> jdbc.update(insert, SECRET.toUpperCase(Locale.ROOT), SECRET, SECRET))
			.satisfies(RowValuesIntegrationTests::holdsNoValue)
			.withStackTraceContaining("app_user_username_form");
		assertThatExceptionOfType(DataAccessException.class).as("many at once")
			.isThrownBy(() -> jdbc.batchUpdate(insert,
					List.of(new Object[] { "moi", SECRET, SECRET }, new Object[] { SECRET, SECRET, SECRET })))
			.satisfies(RowValuesIntegrationTests::holdsNoValue);
	}

	private static void holdsNoValue(Throwable fault) {
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			assertThat(String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT)).doesNotContain(SECRET);
		}
		if (fault.getCause() instanceof SQLException first) {
			first.forEach(next -> assertThat(String.valueOf(next.getMessage()).toLowerCase(Locale.ROOT))
				.doesNotContain(SECRET));
		}
	}

}

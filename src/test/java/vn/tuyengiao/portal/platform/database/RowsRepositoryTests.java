package vn.tuyengiao.portal.platform.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.testing.RepositoryTest;

import static org.assertj.core.api.Assertions.assertThat;

@RepositoryTest
class RowsRepositoryTests {

	private static final UUID ID = new UUID(1, 2);

	private static final Instant AT = Instant.parse("2026-11-24T01:02:03.456Z");

	@Autowired
	JdbcClient jdbc;

	@Test
	void columnsAreReadIntoValues() {
		List<Object> values = jdbc
			.sql("""
					select :id as id, array[:id] as ids, array['a', 'b'] as texts, date '2026-11-24' as day, :at as at, 7 as number, 'COMMUNE' as kind
					""")
			.param("id", ID)
			.param("at", Rows.utc(AT))
			.query(RowsRepositoryTests::read)
			.single();
		assertThat(values).containsExactly(ID, List.of(ID), List.of("a", "b"), LocalDate.of(2026, 11, 24), AT, 7,
				UnitKind.COMMUNE);
	}

	@Test
	void whatIsMissingIsNull() {
		List<Object> values = jdbc
			.sql("""
					select null::uuid as id, null::uuid[] as ids, null::text[] as texts, null::date as day, :at as at, null::int as number, null as kind
					""")
			.param("at", Rows.utc(null), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
			.query(RowsRepositoryTests::read)
			.single();
		assertThat(values).containsExactly(null, List.of(), List.of(), null, null, null, null);
	}

	private static List<Object> read(ResultSet row, int number) throws SQLException {
		return Arrays.asList(Rows.id(row, "id"), Rows.ids(row, "ids"), Rows.texts(row, "texts"), Rows.day(row, "day"),
				Rows.instant(row, "at"), Rows.number(row, "number"), Rows.oneOf(UnitKind.class, row, "kind"));
	}

}

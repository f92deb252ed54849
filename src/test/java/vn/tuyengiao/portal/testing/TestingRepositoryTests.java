package vn.tuyengiao.portal.testing;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.platform.VietnamTime;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@RepositoryTest
class TestingRepositoryTests {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	SqlCounter sql;

	@Autowired
	TestClock clock;

	@Autowired
	VietnamTime time;

	@Test
	void schemaIsMigratedAndSearchFoldsTones() {
		assertThat(jdbc.sql("select fold('Đồng Hóa')").query(String.class).single()).isEqualTo("dong hoa");
	}

	@Test
	void vietnameseSortsByItsOwnAlphabet() {
		assertThat(jdbc
			.sql("select x from unnest(array['Đồng', 'Dũng', 'Ánh', 'An', 'Ba']) x order by x collate \"vi-x-icu\"")
			.query(String.class)
			.list()).containsExactly("An", "Ánh", "Ba", "Dũng", "Đồng");
	}

	@Test
	void counterSeesEachStatementOfTheThread() throws Exception {
		List<String> statements = sql.statementsOf(() -> {
			jdbc.sql("select 1").query(Integer.class).single();
			return jdbc.sql("select 2").query(Integer.class).single();
		});
		assertThat(statements).containsExactly("select 1", "select 2");
	}

	@Test
	void officesLiveInTheTimeTheTestSets() {
		assertThat(time.today()).isEqualTo(LocalDate.of(2026, 11, 24));
		clock.set(LocalDate.of(2027, 1, 15));
		assertThat(time.today()).isEqualTo(LocalDate.of(2027, 1, 15));
	}

}

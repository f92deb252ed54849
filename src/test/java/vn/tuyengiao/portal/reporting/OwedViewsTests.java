package vn.tuyengiao.portal.reporting;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tuyengiao.portal.platform.owed.OwedSource;
import vn.tuyengiao.portal.testing.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The views that the modules publish for what is owed. */
@IntegrationTest
class OwedViewsTests {

	@Autowired
	List<OwedSource> sources;

	@Autowired
	JdbcClient jdbc;

	/**
	 * A branch whose types differ from the others' is worked out whole, with a statement
	 * inside for each row, whatever was asked for.
	 */
	@Test
	void whoeverCountsWorksOutNoWords() {
		assertThat(sources).isNotEmpty();
		for (OwedSource source : sources) {
			assertThat(plan("select unit_id, due_on, silent from " + source.view())).as(source.view())
				.doesNotContain("SubPlan");
		}
		assertThat(plan("select * from owed_plan")).contains("SubPlan");
	}

	@Test
	void columnsAreTheSameInAllModules() {
		List<String> first = columns(sources.get(0).view());
		assertThat(first).hasSize(17);
		for (OwedSource source : sources) {
			assertThat(columns(source.view())).as(source.view()).isEqualTo(first);
		}
	}

	private String plan(String statement) {
		return String.join("\n", jdbc.sql("explain " + statement).query(String.class).list());
	}

	private List<String> columns(String view) {
		return jdbc.sql("""
				select attname || ' ' || format_type(atttypid, atttypmod) from pg_attribute
				 where attrelid = cast(:view as regclass) order by attnum""")
			.param("view", view)
			.query(String.class)
			.list();
	}

}

package vn.tuyengiao.portal.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tuyengiao.portal.organization.UnitView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@IntegrationTest
class TestingIntegrationTests {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	LockProvider locks;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Office office;

	@Autowired
	SqlCounter sql;

	@RepeatedTest(2)
	void eachTestBeginsWithEmptyTables() {
		assertThat(jdbc.sql("select count(*) from term").query(Long.class).single()).isZero();
		jdbc.sql("insert into term (id, name, starts_on, ends_on) values (?, '2020–2025', '2020-01-01', '2025-01-01')")
			.param(UUID.randomUUID())
			.update();
	}

	@RepeatedTest(2)
	void eachTestBeginsWithTheLocksOfScheduledWorkFree() {
		LockConfiguration anHour = new LockConfiguration(Instant.now(), "of-a-test", Duration.ofHours(1),
				Duration.ofHours(1));
		assertThat(locks.lock(anHour)).isPresent();
		assertThat(locks.lock(anHour)).isEmpty();
	}

	@RepeatedTest(2)
	void eachTestBeginsWithTheOfficeClosed() {
		assertThat(count("unit")).isZero();
		assertThat(office.unit("donghoa")).isEqualTo(office.unit("Đồng Hóa"));
		assertThat(office.communes()).extracting(UnitView::shortName).containsExactly("Đồng Hóa", "Văn Xá");
		assertThat(count("unit")).isEqualTo(4);
		assertThat(count("app_user")).isEqualTo(7);
		assertThatIllegalArgumentException().isThrownBy(() -> office.unit("basao"));
		office.commune("Ba Sao");
		assertThat(office.unit("basao").parentId()).isEqualTo(office.district().id());
		assertThat(count("obligation")).as("before a period").isZero();
	}

	@Test
	void officeIsOpenedOnceAndCheaply() throws Exception {
		assertThat(sql.statementsOf(() -> office.people().officer())).hasSizeLessThanOrEqualTo(15);
		assertThat(sql.statementsOf(() -> office.people().leader())).isEmpty();
		office.quarter();
		assertThat(sql.statementsOf(() -> office.plans().by(office.people().officer()))).isEmpty();
		assertThat(count("obligation")).as("plans and reports of both communes").isEqualTo(4);
		assertThat(sql.statementsOf(() -> office.directives())).hasSizeLessThanOrEqualTo(20);
	}

	private long count(String table) {
		return jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

	@Test
	void wholeApplicationAnswersRequests() {
		assertThat(mvc.get().uri("/actuator/health")).doesNotHaveFailed();
	}

}

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

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class TestingIntegrationTests {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	LockProvider locks;

	@Autowired
	MockMvcTester mvc;

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

	@Test
	void wholeApplicationAnswersRequests() {
		assertThat(mvc.get().uri("/actuator/health")).doesNotHaveFailed();
	}

}

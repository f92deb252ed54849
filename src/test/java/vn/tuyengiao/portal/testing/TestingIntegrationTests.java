package vn.tuyengiao.portal.testing;

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
	MockMvcTester mvc;

	@RepeatedTest(2)
	void eachTestBeginsWithEmptyTables() {
		assertThat(jdbc.sql("select count(*) from shedlock").query(Long.class).single()).isZero();
		jdbc.sql("insert into shedlock values ('reminders', now(), now(), 'here')").update();
	}

	@Test
	void wholeApplicationAnswersRequests() {
		assertThat(mvc.get().uri("/actuator/health")).doesNotHaveFailed();
	}

}

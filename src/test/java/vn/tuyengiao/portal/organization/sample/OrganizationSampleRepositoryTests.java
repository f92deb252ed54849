package vn.tuyengiao.portal.organization.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tuyengiao.portal.organization.PeriodSaved;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.testing.RepositoryTest;
import vn.tuyengiao.portal.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

@RepositoryTest
class OrganizationSampleRepositoryTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private VietnamTime time;

	@Autowired
	private TestClock clock;

	private final List<Object> events = new ArrayList<>();

	@Test
	void anEmptyInstallationGetsKimBangAndAnyOtherStaysAsItIs() {
		run(18);
		assertThat(count("unit where reporting")).isEqualTo(18);
		assertThat(count("unit")).isEqualTo(20);
		assertThat(count("unit_closure")).isEqualTo(1 + 2 + 18 * 3);
		assertThat(count("term where date '2026-11-24' between starts_on and ends_on")).isOne();
		assertThat(events).hasOnlyElementsOfType(PeriodSaved.class).hasSize(9);
		run(18);
		assertThat(count("unit")).isEqualTo(20);
	}

	@Test
	void thousandsOfCommunesStandBelowTheProvince() {
		run(3321);
		assertThat(count("unit where reporting")).isEqualTo(3321);
		assertThat(count("""
				unit u where reporting and not exists (
				    select 1 from unit_closure c join unit a on a.id = c.ancestor_id
				    where c.descendant_id = u.id and a.slug = 'hanam' and c.depth = 2)""")).isZero();
		assertThat(count("unit u where (select count(*) from unit_closure c where c.descendant_id = u.id) > 3"))
			.isZero();
	}

	@Test
	void laterTermsFollowWhenTheyAreNeeded() {
		clock.set(LocalDate.of(2031, 2, 1));
		run(18);
		assertThat(count("term where date '2031-02-01' between starts_on and ends_on")).isOne();
	}

	private void run(int communes) {
		new OrganizationSample(new OrganizationSampleBook(jdbc), new DemoSettings(communes, 1), time, events::add)
			.run(new DefaultApplicationArguments());
	}

	private long count(String what) {
		return jdbc.sql("select count(*) from " + what).query(Long.class).single();
	}

}

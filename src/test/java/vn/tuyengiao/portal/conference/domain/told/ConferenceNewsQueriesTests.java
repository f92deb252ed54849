package vn.tuyengiao.portal.conference.domain.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.tuyengiao.portal.account.Told.Telling;
import vn.tuyengiao.portal.conference.domain.call.Called;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/** Units that are told the same make one group, however many they are. */
@IntegrationTest
class ConferenceNewsQueriesTests {

	private static final LocalDate DAY = TODAY.plusDays(20);

	@Autowired
	private Office office;

	@Autowired
	private ConferenceNewsQueries queries;

	@Test
	void manyUnitsAreTwoGroupsTheSeatsDoNotPartThem() {
		office.commune("Ba Sao");
		office.commune("Nhật Tựu");
		UUID conference = office.conferences().planned(DAY, Set.of());
		office.conferences().venue(conference, "nhattuu");
		office.conferences().call(conference, Called.unit(office.unit("donghoa").id(), 2));
		office.conferences().call(conference, Called.unit(office.unit("vanxa").id(), 5));
		office.conferences().call(conference, Called.person(office.unit("basao").id(), null, "Trần Văn An", ""));
		office.conferences().send(conference);
		List<Telling> told = queries.tellings(ConferenceNews.INVITED, conference, null, null);
		assertThat(told).hasSize(2);
		assertThat(told).filteredOn(telling -> telling.waits() != null)
			.singleElement()
			.satisfies(telling -> assertThat(telling.to().units()).containsExactlyInAnyOrder(
					office.unit("donghoa").id(), office.unit("vanxa").id(), office.unit("basao").id()));
		assertThat(told).filteredOn(telling -> telling.waits() == null)
			.singleElement()
			.satisfies(telling -> assertThat(telling.to().units()).containsExactly(office.unit("nhattuu").id()));
		assertThat(queries.tellings(ConferenceNews.INVITED, conference, null, List.of(office.unit("vanxa").id())))
			.singleElement()
			.satisfies(late -> assertThat(late.to().units()).containsExactly(office.unit("vanxa").id()));
		assertThat(queries.isOff(conference)).isFalse();
		office.jdbc().sql("update conference set status = 'CANCELLED' where id = ?").param(conference).update();
		assertThat(queries.isOff(conference)).isTrue();
	}

}

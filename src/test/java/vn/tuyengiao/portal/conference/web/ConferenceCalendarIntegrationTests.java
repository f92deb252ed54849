package vn.tuyengiao.portal.conference.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.tuyengiao.portal.conference.domain.call.Called;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceMoves;
import vn.tuyengiao.portal.conference.domain.meeting.ConferencePlanning;
import vn.tuyengiao.portal.conference.domain.meeting.SessionTimes;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/** A conference of two sessions in the calendar of a telephone, read by biweekly. */
@IntegrationTest
class ConferenceCalendarIntegrationTests {

	private static final LocalDate DAY = TODAY.plusDays(20);

	/** Umlauts, marks and length that a line of the file cannot take. */
	private static final String TITLE = "Hội nghị quán triệt; triển khai, kết luận \\ \"số 05\" "
			+ "rất dài ".repeat(20);

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	private UUID conference;

	private UUID officer;

	@BeforeEach
	void twoSessionsAndTwoVenues() {
		officer = office.people().officer();
		conference = office.conferences().planned(DAY, Set.of());
		office.jdbc().sql("update conference set title = ?").param(TITLE.strip()).update();
		office.as(officer,
				() -> office.bean(ConferencePlanning.class)
					.session(conference, Ids.next(),
							new SessionTimes("Chiều", DAY, LocalTime.of(13, 30), LocalTime.of(16, 0), false)));
		office.conferences().venue(conference, "donghoa");
		office.jdbc()
			.sql("update conference_venue set link = 'https://hop.vn/phong?a=1&b=2' where unit_id = ?")
			.param(office.unit("donghoa").id())
			.update();
		office.conferences().call(conference, Called.unit(office.unit("donghoa").id(), 1));
		office.conferences().call(conference, Called.unit(office.unit("vanxa").id(), 1));
	}

	@Test
	void eachSessionIsAnEventAtTheReadersOwnVenue() {
		UUID secretary = office.people().secretary();
		assertThat(get(secretary)).hasStatus(404);
		assertThat(get(officer)).as("a draft").hasStatus(404);
		office.conferences().send(conference);
		MvcTestResult answer = get(secretary);
		assertThat(answer).hasStatusOk()
			.hasHeader("Content-Disposition", "attachment; filename=\"hoi-nghi-" + DAY + ".ics\"");
		assertThat(answer.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
		String text = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(text.split("\r\n"))
			.allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
		assertThat(text).contains("DTSTART;TZID=Asia/Ho_Chi_Minh:", "BEGIN:VTIMEZONE", "TZOFFSETTO:+0700");

		ICalendar read = Biweekly.parse(text).first();
		assertThat(read.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
		assertThat(read.getEvents()).hasSize(2);
		VEvent morning = read.getEvents().get(0);
		assertThat(morning.getSummary().getValue()).isEqualTo(TITLE.strip());
		assertThat(read.getEvents().get(1).getSummary().getValue()).isEqualTo(TITLE.strip() + " – Chiều");
		assertThat(morning.getDateStart().getValue().toInstant()).isEqualTo(at(DAY, 8, 0));
		assertThat(morning.getDateEnd().getValue().toInstant()).isEqualTo(at(DAY, 11, 0));
		assertThat(morning.getLocation().getValue()).isEqualTo("Hội trường xã, " + office.unit("donghoa").name());
		assertThat(morning.getUrl().getValue()).isEqualTo("https://hop.vn/phong?a=1&b=2");
		assertThat(morning.getStatus().getValue()).isEqualTo("CONFIRMED");
		assertThat(morning.getSequence().getValue()).isZero();

		VEvent neighbours = event(office.people().neighbour());
		assertThat(neighbours.getLocation().getValue()).startsWith("Hội trường lớn");
		assertThat(neighbours.getUrl()).isNull();
		assertThat(event(officer).getLocation().getValue()).startsWith("Hội trường lớn");
		assertThat(get(office.people().secretary(office.commune("Ba Sao")))).hasStatus(404);
	}

	@Test
	void aMoveChangesTheSameEventsAndACancellationCancelsThem() {
		office.conferences().send(conference);
		VEvent before = event(office.people().secretary());
		UUID session = office.conferences().sessions(conference).get(0);
		office.as(officer,
				() -> office.bean(ConferenceMoves.class)
					.move(conference, office.conferences().version(conference), "Bão", Map.of(session,
							new SessionTimes("", DAY.minusDays(1), LocalTime.of(9, 0), LocalTime.of(11, 0), false))));
		VEvent moved = event(office.people().secretary());
		assertThat(moved.getUid().getValue()).isEqualTo(before.getUid().getValue());
		assertThat(moved.getSequence().getValue()).isEqualTo(1);
		assertThat(moved.getDateStart().getValue().toInstant()).isEqualTo(at(DAY.minusDays(1), 9, 0));
		office.as(officer, () -> office.bean(ConferenceMoves.class)
			.cancel(conference, office.conferences().version(conference), "Bão"));
		VEvent cancelled = event(office.people().secretary());
		assertThat(cancelled.getUid().getValue()).isEqualTo(before.getUid().getValue());
		assertThat(cancelled.getStatus().getValue()).isEqualTo("CANCELLED");
		assertThat(cancelled.getSequence().getValue()).isEqualTo(2);
	}

	private static Instant at(LocalDate day, int hour, int minute) {
		return day.atTime(hour, minute).atZone(VietnamTime.ZONE).toInstant();
	}

	private VEvent event(UUID user) {
		byte[] file = get(user).getResponse().getContentAsByteArray();
		return Biweekly.parse(new String(file, StandardCharsets.UTF_8)).first().getEvents().get(0);
	}

	private MvcTestResult get(UUID user) {
		return mvc.get().uri("/conferences/" + conference + "/calendar.ics").with(office.session(user)).exchange();
	}

}

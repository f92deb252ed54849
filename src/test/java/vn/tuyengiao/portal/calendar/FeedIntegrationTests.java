package vn.tuyengiao.portal.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.tuyengiao.portal.conference.domain.meeting.ConferenceMoves;
import vn.tuyengiao.portal.conference.domain.meeting.SessionTimes;
import vn.tuyengiao.portal.plan.web.FormFields;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/** Calendars at secret addresses, as telephones read them without signing in. */
@IntegrationTest
class FeedIntegrationTests {

	private static final String PAGE = "/account/calendar";

	private static final Pattern ADDRESS = Pattern.compile("http://localhost(/feeds/[\\w-]{43}\\.ics)");

	private static final LocalDate DAY = TODAY.plusDays(10);

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void telephoneReadsWhatItsOwnerMaySee() {
		UUID conference = office.conferences().sent(DAY, Set.of(), List.of("donghoa"), "Trần Văn An");
		office.jdbc().sql("insert into holiday (day, name) values (?, 'Nghỉ bù')").param(DAY.plusDays(1)).update();
		String address = make(office.people().secretary(), "ALL");
		MvcTestResult answer = read(address);
		assertThat(answer).hasStatusOk();
		assertThat(answer.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
		assertThat(answer.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("private");
		assertThat(answer.getResponse().getHeader(HttpHeaders.SET_COOKIE)).as("no session").isNull();
		String text = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(text.split("\r\n"))
			.allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
		assertThat(text).contains("BEGIN:VTIMEZONE", "DTSTART;TZID=Asia/Ho_Chi_Minh:");
		ICalendar calendar = Biweekly.parse(text).first();
		assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
		VEvent meeting = event(calendar, office.conferences().sessions(conference).get(0).toString());
		assertThat(meeting.getUid().getValue()).endsWith("@conference.tuyengiao.vn");
		assertThat(meeting.getUrl().getValue()).endsWith("/conferences/" + conference);
		VEvent dayOff = calendar.getEvents()
			.stream()
			.filter(event -> event.getSummary().getValue().equals("Nghỉ bù"))
			.findFirst()
			.orElseThrow();
		assertThat(dayOff.getDateEnd().getValue().getRawComponents().toString())
			.startsWith(DAY.plusDays(2).toString().replace("-", ""));
		assertThat(calendar(make(office.people().neighbour(), "ALL")).getEvents())
			.noneMatch(event -> event.getUid().getValue().endsWith("@conference.tuyengiao.vn"));
	}

	@Test
	void nothingNewIsSaidInAFewBytesAndAMoveIsToldByAHigherNumber() {
		UUID officer = office.people().officer();
		UUID conference = office.conferences().sent(DAY, Set.of(), List.of("donghoa"), "Trần Văn An");
		UUID session = office.conferences().sessions(conference).get(0);
		String address = make(officer, "MINE");
		MvcTestResult first = read(address);
		String tag = first.getResponse().getHeader(HttpHeaders.ETAG);
		MvcTestResult again = mvc.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, tag).exchange();
		assertThat(again).hasStatus(HttpStatus.NOT_MODIFIED);
		assertThat(again.getResponse().getContentAsByteArray()).isEmpty();
		MvcTestResult head = mvc.head().uri(address).exchange();
		assertThat(head).hasStatusOk().hasHeader(HttpHeaders.ETAG, tag);
		assertThat(event(calendar(address), session.toString()).getSequence().getValue()).isZero();

		office.as(officer,
				() -> office.bean(ConferenceMoves.class)
					.move(conference, office.conferences().version(conference), "Trùng lịch",
							Map.of(session, new SessionTimes("", DAY.plusDays(3), java.time.LocalTime.of(8, 0),
									java.time.LocalTime.of(10, 0), false))));
		MvcTestResult moved = mvc.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, tag).exchange();
		assertThat(moved).hasStatusOk();
		VEvent event = event(calendar(address), session.toString());
		assertThat(event.getSequence().getValue()).isOne();
		assertThat(event.getLastModified()).isNotNull();
		office.as(officer, () -> office.bean(ConferenceMoves.class)
			.cancel(conference, office.conferences().version(conference), "Hoãn"));
		assertThat(event(calendar(address), session.toString()).getStatus().getValue()).isEqualTo("CANCELLED");
	}

	@Test
	void revokedRenewedAndUnknownAddressesAreNotThere() {
		UUID officer = office.people().officer();
		String address = make(officer, "ALL");
		assertThat(read(address)).hasStatusOk();
		UUID id = office.jdbc().sql("select id from calendar_feed").query(UUID.class).single();
		assertThat(post(office.people().colleague(), PAGE + "/" + id + "/revoke", Map.of()))
			.hasStatus(HttpStatus.NOT_FOUND);
		String renewed = address(post(officer, PAGE + "/" + id + "/renew", Map.of()));
		assertThat(renewed).isNotEqualTo(address);
		assertThat(read(address)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(read(renewed)).hasStatusOk();
		assertThat(post(officer, PAGE + "/" + id + "/revoke", Map.of())).hasStatus(HttpStatus.FOUND);
		assertThat(read(renewed)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(read("/feeds/" + "A".repeat(43) + ".ics")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(read("/feeds/x.ics")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void secretIsKeptNowhere() {
		String address = make(office.people().officer(), "ALL");
		String secret = address.substring("/feeds/".length(), address.length() - ".ics".length());
		assertThat(office.jdbc().sql("select f::text from calendar_feed f").query(String.class).single())
			.doesNotContain(secret);
		assertThat(body(get(office.people().officer(), PAGE))).contains("Máy của tôi").doesNotContain(secret);
	}

	@Test
	void whoLostHisRoleOrHisAccountReadsNothing() {
		office.conferences().sent(DAY, Set.of(), List.of("donghoa"), "Trần Văn An");
		UUID secretary = office.people().secretary();
		String address = make(secretary, "ALL");
		assertThat(calendar(address).getEvents()).isNotEmpty();
		office.jdbc()
			.sql("update role_assignment set valid_to = ? where user_id = ?")
			.params(TODAY.minusDays(1), secretary)
			.update();
		assertThat(calendar(address).getEvents()).isEmpty();
		office.jdbc().sql("update app_user set enabled = false where id = ?").param(secretary).update();
		assertThat(read(address)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void thousandRequestsAreMostlyTurnedAway() {
		String address = make(office.people().officer(), "ALL");
		int answered = 0;
		for (int request = 0; request < 1000; request++) {
			MvcTestResult answer = read(address);
			if (answer.getResponse().getStatus() == HttpStatus.OK.value()) {
				answered++;
			}
			else {
				assertThat(answer).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
				assertThat(answer.getResponse().getHeader(HttpHeaders.RETRY_AFTER)).matches("[1-9][0-9]*");
			}
		}
		assertThat(answered).isBetween(30, 200);
		assertThat(read(make(office.people().colleague(), "ALL"))).as("somebody else").hasStatusOk();
	}

	@Test
	void sameFormSentTwiceMakesOneAddressAndItsSecretAnew() {
		UUID officer = office.people().officer();
		Map<String, String> form = form(officer, "MINE");
		String first = address(post(officer, PAGE, form));
		String second = address(post(officer, PAGE, form));
		assertThat(count()).isOne();
		assertThat(read(first)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(read(second)).hasStatusOk();
		form.put("name", "Máy bảng");
		address(post(officer, PAGE, form));
		assertThat(count()).isEqualTo(2);
		form.put("name", " ");
		assertThat(post(officer, PAGE, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		for (int more = 0; more < 8; more++) {
			make(officer, "ALL");
		}
		assertThat(body(post(officer, PAGE, form(officer, "ALL")))).contains("nhiều nhất 10 địa chỉ");
	}

	private int count() {
		return office.jdbc().sql("select count(*) from calendar_feed").query(Integer.class).single();
	}

	private String make(UUID user, String content) {
		return address(post(user, PAGE, form(user, content)));
	}

	private Map<String, String> form(UUID user, String content) {
		Map<String, String> form = new HashMap<>(FormFields.of(get(user, PAGE)));
		form.put("name", "Máy của tôi");
		form.put("holds", content);
		return form;
	}

	private static String address(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		Matcher found = ADDRESS.matcher(body(answer));
		assertThat(found.find()).as(body(answer)).isTrue();
		return found.group(1);
	}

	private ICalendar calendar(String address) {
		MvcTestResult answer = read(address);
		assertThat(answer).hasStatusOk();
		return Biweekly.parse(body(answer)).first();
	}

	private static VEvent event(ICalendar calendar, String id) {
		return calendar.getEvents()
			.stream()
			.filter(event -> event.getUid().getValue().startsWith(id))
			.findFirst()
			.orElseThrow();
	}

	private MvcTestResult read(String address) {
		return mvc.get().uri(address).exchange();
	}

	private MvcTestResult get(UUID user, String address) {
		return mvc.get().uri(address).with(office.session(user)).exchange();
	}

	private MvcTestResult post(UUID user, String address, Map<String, String> form) {
		return FormFields.post(mvc, address, office.session(user), form);
	}

	private static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}

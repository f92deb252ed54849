package vn.tuyengiao.portal.conference.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;

import vn.tuyengiao.portal.conference.domain.call.Called;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceMoves;
import vn.tuyengiao.portal.conference.domain.meeting.ConferencePlanning;
import vn.tuyengiao.portal.conference.domain.meeting.SessionTimes;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/**
 * Đồng Hóa is called with two people by name and two seats of its own; its secretary
 * answers.
 */
@IntegrationTest
class AnswerIntegrationTests {

	private static final LocalDate DAY = TODAY.plusDays(20);

	private static final Pattern HIDDEN = Pattern
		.compile("<input type=\"hidden\"[^>]* name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SqlCounter sql;

	private UUID conference;

	private UUID secretary;

	private String page;

	private String answer;

	@BeforeEach
	void twoAreCalledAndTwoAreToBeNamed() {
		secretary = office.people().secretary();
		office.board("donghoa");
		conference = office.conferences().planned(DAY, Set.of());
		office.conferences().venue(conference, "donghoa");
		UUID unit = office.unit("donghoa").id();
		office.conferences().call(conference, Called.person(unit, null, "Trần Văn An", "Bí thư"));
		office.conferences().call(conference, Called.person(unit, null, "Lê Thị Bình", "Phó Bí thư"));
		office.conferences().call(conference, Called.unit(unit, 2));
		office.conferences().call(conference, Called.person(office.unit("vanxa").id(), null, "Phạm Văn Xa", "Bí thư"));
		office.conferences().send(conference);
		page = "/conferences/" + conference;
		answer = page + "/answer?unit=" + unit;
	}

	@Test
	void theSecretaryAnswersForEachAndNamesThoseOfTheSeats() {
		assertThat(get(page, secretary)).hasStatusOk()
			.bodyText()
			.contains("Chưa trả lời xong", "2 người chưa có câu trả lời · Còn 2 chỗ chưa cử người", answer,
					"Điểm cầu: " + office.unit("donghoa").name(), "calendar.ics")
			.doesNotContain("??");
		assertThat(get(page + "/answer", secretary)).hasRedirectedUrl(answer);
		String form = body(answer, secretary);
		assertThat(form).contains("Trần Văn An", "Lê Thị Bình", "Tất cả dự", "Chỗ 1", "Chỗ 2", "Nguyễn Thị Hòa")
			.doesNotContain("Phạm Văn Xa", "??");

		Map<String, String> filled = fields(form);
		filled.put(of(filled, "Trần Văn An", "reply"), "DELEGATE");
		filled.put(of(filled, "Trần Văn An", "delegate"), "Đỗ Văn Thay");
		filled.put(of(filled, "Trần Văn An", "delegatePost"), "Ủy viên");
		filled.put(of(filled, "Lê Thị Bình", "reply"), "EXCUSED");
		filled.put(of(filled, "Lê Thị Bình", "reason"), "Đi học");
		filled.put("seats[0].personId", office.board("donghoa").head().id().toString());
		filled.put("seats[1].name", "Ngô Văn Cử");
		filled.put("seats[1].post", "Văn phòng");
		assertThat(post(page + "/answer", secretary, filled)).hasRedirectedUrl(answer);
		assertThat(post(page + "/answer", secretary, filled)).as("pressed twice").hasRedirectedUrl(answer);
		assertThat(answers()).containsExactly("Lê Thị Bình EXCUSED Đi học", "Nguyễn Thị Hòa COMES ",
				"Ngô Văn Cử COMES ", "Trần Văn An DELEGATE Đỗ Văn Thay");
		assertThat(get(answer, secretary)).bodyText().contains("Đã trả lời", "Đã cử 2 người").doesNotContain("Chỗ 3");
		assertThat(get(page, secretary)).bodyText()
			.contains("Xem, sửa câu trả lời")
			.doesNotContain("Chưa trả lời xong");
		assertThat(get(page, office.people().officer())).bodyText()
			.contains("Dự 2 · đi thay 1 · xin vắng 1 · chưa trả lời 1");
	}

	@Test
	void whatIsWrongStandsAtItsFieldAndNothingIsLost() {
		Map<String, String> filled = fields(body(answer, secretary));
		filled.put(of(filled, "Trần Văn An", "reply"), "DELEGATE");
		filled.put(of(filled, "Trần Văn An", "delegate"), "lê  thị bình");
		filled.put(of(filled, "Lê Thị Bình", "reply"), "DELEGATE");
		filled.put(of(filled, "Lê Thị Bình", "delegate"), "Đỗ Văn Thay");
		filled.put("seats[0].post", "Không có tên");
		assertThat(post(page + "/answer", secretary, filled)).hasStatus(422)
			.bodyText()
			.contains("Lê Thị Bình đã cử người đi thay mình; người đi thay không cử tiếp người khác",
					HtmlUtils.htmlEscape("lê  thị bình"), "Ghi họ và tên", HtmlUtils.htmlEscape("Không có tên"));
		filled.put(of(filled, "Lê Thị Bình", "reply"), "COMES");
		assertThat(post(page + "/answer", secretary, filled)).hasStatus(422)
			.bodyText()
			.contains("Lê Thị Bình đã được mời, không đi thay người khác được");
		filled.put(of(filled, "Trần Văn An", "delegate"), "Trần Văn An");
		assertThat(post(page + "/answer", secretary, filled)).hasStatus(422)
			.bodyText()
			.contains("Người đi thay phải là người khác");
		filled.put(of(filled, "Trần Văn An", "delegate"), "Đỗ Văn Thay");
		filled.put(of(filled, "Lê Thị Bình", "reply"), "DELEGATE");
		assertThat(post(page + "/answer", secretary, filled)).hasStatus(422)
			.bodyText()
			.contains("Đỗ Văn Thay đã đi thay một người khác");
		filled.put(of(filled, "Lê Thị Bình", "reply"), "EXCUSED");
		filled.put(of(filled, "Trần Văn An", "delegate"), "<script>alert(1)</script>".repeat(10));
		filled.put("seats[0].personId", UUID.randomUUID().toString());
		filled.put("fewer", "true");
		assertThat(post(page + "/answer", secretary, filled)).hasStatus(422)
			.bodyText()
			.doesNotContain("<script>alert(1)");
		filled.put(of(filled, "Trần Văn An", "delegate"), "Văn bản Tối mật số 5");
		assertThat(post(page + "/answer", secretary, filled)).hasStatus(422)
			.bodyText()
			.contains("Ghi lý do vắng", "Người này không còn trong ban");
		assertThat(answers()).containsExactly("Lê Thị Bình NONE ", "Trần Văn An NONE ");
	}

	@Test
	void whoIsNamedTwiceIsKeptOnceAndTheSecretaryIsToldSo() {
		Map<String, String> filled = fields(body(answer, secretary));
		filled.put("seats[0].name", "Ngô Văn Cử");
		filled.put("seats[1].name", "ngô văn  cử");
		MvcTestResult saved = post(page + "/answer", secretary, filled);
		assertThat(saved).hasStatus3xxRedirection();
		assertThat(answers()).containsExactly("Lê Thị Bình NONE ", "Ngô Văn Cử COMES ", "Trần Văn An NONE ");
		filled = fields(body(answer, secretary));
		filled.put("seats[0].name", "TRẦN VĂN AN");
		post(page + "/answer", secretary, filled);
		assertThat(answers()).hasSize(3);

		UUID named = office.conferences().invitee(conference, "donghoa", "Ngô Văn Cử");
		filled = fields(body(answer, secretary));
		filled.put("drop", named.toString());
		filled.put("seats[0].name", "Vũ Văn Mới");
		filled.put("fewer", "true");
		assertThat(post(page + "/answer", secretary, filled)).hasStatus3xxRedirection();
		assertThat(answers()).containsExactly("Lê Thị Bình NONE ", "Trần Văn An NONE ", "Vũ Văn Mới COMES ");
		UUID called = office.conferences().invitee(conference, "donghoa", "Trần Văn An");
		filled = fields(body(answer, secretary));
		filled.put("drop", called.toString());
		filled.put("fewer", "true");
		post(page + "/answer", secretary, filled);
		assertThat(answers()).as("who is called is not taken off").contains("Trần Văn An NONE ");
		assertThat(post(page + "/answer/come", secretary, Map.of("unit", office.unit("donghoa").id().toString())))
			.hasRedirectedUrl(answer);
		assertThat(get(page, secretary)).bodyText().contains("Xem, sửa câu trả lời");
	}

	@Test
	void twoClerksAtOnceLoseNothing() {
		Map<String, String> mine = fields(body(answer, secretary));
		Map<String, String> hers = fields(body(answer, office.people().head()));
		hers.put(of(hers, "Lê Thị Bình", "reply"), "COMES");
		assertThat(post(page + "/answer", office.people().head(), hers)).hasStatus3xxRedirection();
		mine.put(of(mine, "Trần Văn An", "reply"), "COMES");
		assertThat(post(page + "/answer", secretary, mine)).as("another person").hasStatus3xxRedirection();
		assertThat(answers()).containsExactly("Lê Thị Bình COMES ", "Trần Văn An COMES ");

		Map<String, String> late = new LinkedHashMap<>(mine);
		late.put(of(late, "Lê Thị Bình", "reply"), "EXCUSED");
		late.put(of(late, "Lê Thị Bình", "reason"), "Ốm");
		late.put("seats[0].name", "Ngô Văn Cử");
		assertThat(post(page + "/answer", secretary, late)).hasStatus(409)
			.bodyText()
			.contains("Lê Thị Bình", "Xin vắng", "Ốm", "Ngô Văn Cử")
			.doesNotContain("??");
		Map<String, String> chosen = new LinkedHashMap<>(late);
		chosen.put(of(late, "Lê Thị Bình", "version"), version("Lê Thị Bình"));
		chosen.put(of(late, "Trần Văn An", "version"), version("Trần Văn An"));
		assertThat(post(page + "/answer", secretary, chosen)).hasStatus3xxRedirection();
		assertThat(answers()).containsExactly("Lê Thị Bình EXCUSED Ốm", "Ngô Văn Cử COMES ", "Trần Văn An COMES ");
	}

	@Test
	void afterAMoveAnswersAreMarkedAndKeptAtOnePress() {
		String unit = office.unit("donghoa").id().toString();
		post(page + "/answer/come", secretary, Map.of("unit", unit));
		UUID session = office.conferences().sessions(conference).get(0);
		SessionTimes times = new SessionTimes("", DAY.plusDays(2), LocalTime.of(8, 0), LocalTime.of(11, 0), false);
		office.as(office.people().officer(), () -> office.bean(ConferenceMoves.class)
			.move(conference, office.conferences().version(conference), "Bão", Map.of(session, times)));
		assertThat(get(answer, secretary)).bodyText().contains("Trả lời trước khi dời", "Giữ nguyên các câu trả lời");
		assertThat(post(page + "/answer/keep", secretary, Map.of("unit", unit))).hasRedirectedUrl(answer);
		assertThat(get(answer, secretary)).bodyText()
			.doesNotContain("Trả lời trước khi dời", "Giữ nguyên các câu trả lời");
	}

	@Test
	void theDistrictAnswersForTheUnitAndNobodyElseDoes() {
		String unit = office.unit("donghoa").id().toString();
		assertThat(get(answer, office.people().officer())).hasStatusOk()
			.bodyText()
			.contains("Đồng chí đang trả lời thay đơn vị này");
		assertThat(get(answer, office.people().neighbour())).hasStatus(404);
		assertThat(get(answer, office.people().observer())).hasStatus(403);
		Map<String, String> form = Map.of("unit", unit);
		assertThat(post(page + "/answer/come", office.people().neighbour(), form)).hasStatus(404);
		assertThat(post(page + "/answer/keep", office.people().observer(), form)).hasStatus(403);
		assertThat(post(page + "/answer", office.people().neighbour(), form)).hasStatus(404);
		UUID stranger = office.conferences().invitee(conference, "vanxa", "Phạm Văn Xa");
		assertThat(post(page + "/answer", secretary,
				Map.of("unit", unit, "people[0].id", stranger.toString(), "people[0].reply", "COMES")))
			.hasStatus(404);
		assertThat(post(page + "/answer/come", office.people().officer(), form)).hasStatus3xxRedirection();
		assertThat(get(answer, secretary)).bodyText().contains("Cấp trên trả lời thay");
		assertThat(get(page + "/answer?unit=" + office.unit("kimbang").id(), office.people().officer()))
			.as("the host has a venue, and is asked nothing")
			.hasStatusOk();
	}

	@Test
	void nothingIsAnsweredOnceItHasBegun() {
		Map<String, String> form = fields(body(answer, secretary));
		office.as(office.people().officer(), () -> office.bean(ConferencePlanning.class).begin(conference));
		assertThat(get(answer, secretary)).hasStatusOk()
			.bodyText()
			.contains("không còn nhận câu trả lời")
			.doesNotContain("Tất cả dự");
		assertThat(post(page + "/answer", secretary, form)).hasStatus(409);
		assertThat(post(page + "/answer/come", secretary, Map.of("unit", office.unit("donghoa").id().toString())))
			.hasStatus(409);
	}

	@Test
	void aPageOfManyCostsNoMoreStatements() throws Exception {
		office.jdbc().sql("""
				insert into conference_invitee (id, conference_id, venue_id, unit_id, name, origin)
				select uuidv7(), u.conference_id, u.venue_id, u.unit_id, 'Người ' || g, 'CALLED'
				  from called_unit u cross join generate_series(1, 400) g where u.conference_id = ? and u.seats > 0
				""").param(conference).update();
		RequestPostProcessor hers = office.session(secretary);
		RequestPostProcessor his = office.session(office.people().officer());
		get(answer, secretary);
		for (String read : List.of(answer, page)) {
			assertThat(sql.statementsOf(() -> mvc.get().uri(read).with(hers).exchange())).as(read)
				.hasSizeLessThanOrEqualTo(10);
			assertThat(sql.statementsOf(() -> mvc.get().uri(read).with(his).exchange())).as(read)
				.hasSizeLessThanOrEqualTo(10);
		}
		assertThat(get(answer + "&part=4", secretary)).bodyText().contains("Phần 5", "name=\"people[1].id\"");
	}

	private List<String> answers() {
		return office.jdbc().sql("""
				select name || ' ' || reply || ' ' || case reply when 'EXCUSED' then reason else delegate_name end
				  from conference_invitee where conference_id = ? and unit_id = ? order by name
				""").params(conference, office.unit("donghoa").id()).query(String.class).list();
	}

	private String version(String name) {
		return office.jdbc()
			.sql("select version from conference_invitee where id = ?")
			.param(office.conferences().invitee(conference, "donghoa", name))
			.query(String.class)
			.single();
	}

	/** The field of the person in the form. */
	private String of(Map<String, String> form, String name, String field) {
		String id = office.conferences().invitee(conference, "donghoa", name).toString();
		return form.entrySet()
			.stream()
			.filter(one -> one.getValue().equals(id))
			.map(one -> one.getKey().replace(".id", "." + field))
			.findFirst()
			.orElseThrow();
	}

	/** The hidden fields of the form that saves the answer. */
	private static Map<String, String> fields(String body) {
		Map<String, String> fields = new LinkedHashMap<>();
		Matcher matcher = HIDDEN.matcher(body.substring(body.indexOf("name=\"version\"") - 400));
		while (matcher.find()) {
			if (!matcher.group(1).equals("_csrf")) {
				fields.put(matcher.group(1), HtmlUtils.htmlUnescape(matcher.group(2)));
			}
		}
		return fields;
	}

	private String body(String address, UUID user) {
		MvcTestResult page = get(address, user);
		assertThat(page).hasStatusOk();
		return page.getResponse().getContentAsByteArray().length == 0 ? ""
				: new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String address, UUID user) {
		return mvc.get().uri(address).with(office.session(user)).exchange();
	}

	private MvcTestResult post(String address, UUID user, Map<String, String> form) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(address);
		form.forEach(request::param);
		return request.with(Users.formToken()).with(office.session(user)).exchange();
	}

}

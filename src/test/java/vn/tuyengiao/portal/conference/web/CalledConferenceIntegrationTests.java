package vn.tuyengiao.portal.conference.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tuyengiao.portal.conference.domain.call.Called;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/** Conferences that are called: planned, sent, moved, called off; and who sees them. */
@IntegrationTest
class CalledConferenceIntegrationTests {

	private static final LocalDate DAY = TODAY.plusDays(20);

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	private RequestPostProcessor officer;

	private RequestPostProcessor secretary;

	private RequestPostProcessor neighbour;

	private UUID directive;

	@BeforeEach
	void aDirectiveHasToBeMadeKnown() {
		officer = office.session(office.people().officer());
		secretary = office.session(office.people().secretary());
		neighbour = office.session(office.people().neighbour());
		office.conferences();
		directive = office.directives().issued("05-CT/TW", "Học tập và làm theo Bác");
	}

	@Test
	void aDraftIsPlannedAndTellsNobody() {
		assertThat(get("/conferences/units?plan=true", officer)).bodyText().contains("/conferences/plan?unit=");
		assertThat(get("/conferences/plan?unit=" + office.district().id() + "&directive=" + directive, officer))
			.hasStatusOk()
			.bodyText()
			.contains("05-CT/TW", "checked")
			.doesNotContain("??");

		MvcTestResult wrong = post("/conferences/plan", officer, form("endsAt", "7:00", "replyBy", "01/01/2030"));
		assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Phải sau giờ bắt đầu", "Không thể sau ngày họp", "Hội trường lớn");
		String page = planned(form());

		assertThat(get(page, officer)).hasStatusOk()
			.bodyText()
			.contains("Hội nghị quán triệt 05-CT/TW", "Dự thảo", "08:00–11:00", "1 điểm cầu", "Gửi giấy mời")
			.doesNotContain("??");
		assertThat(get(page, secretary)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/conferences", officer)).bodyText().contains(page, "Dự thảo");
		assertThat(get("/conferences", secretary)).bodyText().doesNotContain(page);
		assertThat(get("/directives/" + directive + "/thread", officer)).bodyText().doesNotContain(page);
	}

	@Test
	void sessionsAreAddedToADraftAndDoNotOverlap() {
		String page = planned(form());
		assertThat(post(page + "/sessions", officer, session("10:00", "11:30", "false")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Trùng giờ với buổi 08:00–11:00");
		assertThat(post(page + "/sessions", officer, session("13:30", "16:30", "false"))).hasRedirectedUrl(page);
		Map<String, String> early = session("13:30", "16:30", "true");
		early.put("heldOn", "01/01/2020");
		assertThat(post(page + "/sessions", officer, early)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(get(page, officer)).bodyText().contains("08:00–11:00", "13:30–16:30");
		UUID id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
		UUID second = office.conferences().sessions(id).get(1);
		assertThat(post(page + "/sessions/" + second + "/drop", officer, Map.of())).hasRedirectedUrl(page);
		assertThat(get(page, officer)).bodyText().doesNotContain("13:30–16:30");
		UUID only = office.conferences().sessions(id).get(0);
		assertThat(post(page + "/sessions/" + only + "/drop", officer, Map.of())).hasStatus(HttpStatus.CONFLICT);
		assertThat(office.conferences().sessions(id)).containsExactly(only);
	}

	@Test
	void sendingSettlesOnceWhoIsCalledAndWhere() {
		UUID head = office.board("donghoa").head().id();
		UUID group = group("HEAD");
		UUID id = office.conferences().planned(DAY, Set.of(directive));
		office.conferences().venue(id, "donghoa");
		office.conferences().call(id, Called.group(group));
		office.conferences().call(id, Called.person(office.unit("donghoa").id(), head, "Nguyễn Thị Hòa", "Trưởng ban"));
		office.conferences()
			.call(id, Called.person(office.unit("donghoa").id(), null, "nguyễn thị  hòa", "Phó Bí thư"));
		office.conferences().call(id, Called.person(office.unit("vanxa").id(), null, "Lê Văn Tám", "Bí thư"));
		office.conferences().call(id, Called.unitsBelow(office.district().id(), 3));
		office.conferences().send(id);

		assertThat(office.jdbc().sql("""
				select i.name || ' @ ' || v.name from conference_invitee i join conference_venue v on v.id = i.venue_id
				 where i.conference_id = ? order by 1
				""").param(id).query(String.class).list()).containsExactly("Lê Văn Tám @ " + office.district().name(),
				"Nguyễn Thị Hòa @ " + office.unit("donghoa").name());
		assertThat(office.jdbc().sql("""
				select u.seats from called_unit u where u.conference_id = ? order by 1
				""").param(id).query(Integer.class).list()).containsExactly(0, 3, 3);

		office.jdbc().sql("update board_membership set valid_to = ?").param(TODAY).update();
		String page = "/conferences/" + id;
		assertThat(get(page, officer)).bodyText()
			.contains("Đã gửi giấy mời", "2 người được mời", "chưa trả lời 2", "Còn 6 chỗ");
		assertThat(get(page, secretary)).hasStatusOk().bodyText().contains("1 người được mời", "Còn 3 chỗ");
		assertThat(get("/conferences", secretary)).bodyText().contains(page);
		assertThat(get(page + "/plan", secretary)).hasStatus(HttpStatus.NOT_FOUND);
		UUID other = office.conferences().sent(DAY.plusDays(1), Set.of(), List.of("donghoa"), "Trần Văn An");
		assertThat(get("/conferences/" + other, neighbour)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/conferences", neighbour)).bodyText().doesNotContain("/conferences/" + other);
	}

	@Test
	void whatWasSentIsMovedOrCalledOffForAReason() {
		UUID id = office.conferences().sent(DAY, Set.of(directive), List.of("donghoa"), "Trần Văn An");
		String page = "/conferences/" + id;
		UUID session = office.conferences().sessions(id).get(0);
		assertThat(get(page + "/move", officer)).hasStatusOk().bodyText().contains("08:00").doesNotContain("??");
		Map<String, String> move = new LinkedHashMap<>(Map.of("version", "" + office.conferences().version(id),
				"reason", "Trùng lịch tiếp xúc cử tri", "sessions[0].id", session.toString(), "sessions[0].kept",
				"true", "sessions[0].heldOn", day(DAY), "sessions[0].beginsAt", "8:00", "sessions[0].endsAt", "11:00"));
		assertThat(post(page + "/move", officer, move)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Chưa có ngày hay giờ nào thay đổi");
		move.put("sessions[0].heldOn", day(DAY.plusDays(2)));
		move.put("reason", " ");
		assertThat(post(page + "/move", officer, move)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		move.put("reason", "Trùng lịch tiếp xúc cử tri");
		assertThat(post(page + "/move", secretary, move)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(page + "/move", officer, move)).hasRedirectedUrl(page);
		assertThat(get(page, secretary)).bodyText()
			.contains("Trùng lịch tiếp xúc cử tri", "Trước đây: 08:00–11:00, " + day(DAY), day(DAY.plusDays(2)));

		move.put("sessions[0].heldOn", day(DAY.plusDays(3)));
		assertThat(post(page + "/move", officer, move)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Trùng lịch tiếp xúc cử tri", day(DAY.plusDays(2)), day(DAY.plusDays(3)));
		assertThat(post(page + "/cancel", officer, Map.of("version", "0", "reason", "Bão số 4")))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Bão số 4");
		Map<String, String> plan = form("version", "" + office.conferences().version(id), "words", "Mục đích mới");

		Map<String, String> cancel = Map.of("version", "" + office.conferences().version(id), "reason", "Bão số 5");
		assertThat(post(page + "/cancel", secretary, cancel)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(page + "/cancel", officer, cancel)).hasRedirectedUrl(page);
		assertThat(get(page, secretary)).bodyText().contains("Bão số 5", "Đã hủy");
		assertThat(get("/conferences", officer)).bodyText().doesNotContain(page);
		assertThat(get("/conferences?status=CANCELLED", officer)).bodyText().contains(page);

		// nothing typed is lost because it is off meanwhile
		String now = "" + office.conferences().version(id);
		move.put("version", now);
		assertThat(post(page + "/move", officer, move)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("không đổi được nữa", "Trùng lịch tiếp xúc cử tri", day(DAY.plusDays(3)));
		plan.put("version", now);
		assertThat(post(page + "/plan", officer, plan)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("không đổi được nữa", "Mục đích mới");
		assertThat(post(page + "/sessions", officer, session("14:00", "15:00", "false"))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("14:00");
	}

	private UUID group(String role) {
		UUID id = Ids.next();
		office.jdbc()
			.sql("""
					insert into call_group (id, unit_id, name, board_role, valid_from) values (?, ?, 'Trưởng ban các xã', ?, date '2020-01-01')
					""")
			.params(id, office.district().id(), role)
			.update();
		return id;
	}

	private String planned(Map<String, String> form) {
		MvcTestResult answer = post("/conferences/plan", officer, form);
		assertThat(answer).hasStatus3xxRedirection();
		return answer.getResponse().getRedirectedUrl().replaceAll("\\?.*", "");
	}

	private Map<String, String> form(String... more) {
		Map<String, String> form = new LinkedHashMap<>();
		form.put("id", Ids.next().toString());
		form.put("unit", office.district().id().toString());
		form.put("kindId", office.conferences().dissemination().toString());
		form.put("directives", directive.toString());
		form.put("heldOn", day(DAY));
		form.put("beginsAt", "8:00");
		form.put("endsAt", "11:00");
		form.put("place", "Hội trường lớn");
		List<String> pairs = new ArrayList<>(List.of(more));
		for (int at = 0; at < pairs.size(); at += 2) {
			form.put(pairs.get(at), pairs.get(at + 1));
		}
		return form;
	}

	private static Map<String, String> session(String from, String to, String makeUp) {
		return new LinkedHashMap<>(Map.of("id", Ids.next().toString(), "heldOn", day(DAY), "beginsAt", from, "endsAt",
				to, "makeUp", makeUp));
	}

	private static String day(LocalDate day) {
		return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
	}

	private MvcTestResult get(String address, RequestPostProcessor user) {
		return mvc.get().uri(address).with(user).exchange();
	}

	private MvcTestResult post(String address, RequestPostProcessor user, Map<String, String> form) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(address);
		form.forEach(request::param);
		return request.with(Users.formToken()).with(user).exchange();
	}

}

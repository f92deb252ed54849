package vn.tuyengiao.portal.conference.web;

import java.time.LocalDate;
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
import vn.tuyengiao.portal.paper.domain.word.WordFile;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/** Minutes: written in parts by several, approved by another, locked by the closing. */
@IntegrationTest
class MinutesIntegrationTests {

	private static final LocalDate DAY = TODAY.plusDays(20);

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SqlCounter sql;

	private RequestPostProcessor officer;

	private RequestPostProcessor colleague;

	private RequestPostProcessor leader;

	private RequestPostProcessor secretary;

	private RequestPostProcessor neighbour;

	private UUID conference;

	private String page;

	@BeforeEach
	void aBriefingHasBegun() {
		officer = office.session(office.people().officer());
		colleague = office.session(office.people().colleague());
		leader = office.session(office.people().leader());
		secretary = office.session(office.people().secretary());
		neighbour = office.session(office.people().neighbour());
		office.jdbc()
			.sql("update conference_kind set agenda = ? where id = ?")
			.params("Tình hình kỳ trước\nNhiệm vụ kỳ tới", office.conferences().briefing())
			.update();
		conference = office.conferences().sent(DAY, Set.of(), List.of("donghoa"), "Trần Văn An", "Lê Thị Bình");
		office.conferences().begin(conference);
		page = "/conferences/" + conference + "/minutes";
	}

	@Test
	void theOpeningIsDraftedFromWhatWasRecorded() {
		office.conferences().present(conference, office.conferences().invitee(conference, "donghoa", "Trần Văn An"));
		assertThat(get(page, officer)).hasStatusOk()
			.bodyText()
			.containsSubsequence("Soạn sẵn từ điểm danh", "Thời gian: 08:00–11:00", "Địa điểm: Hội trường lớn",
					"Chủ trì: Thường trực", "2 người được mời, có mặt 1", "1. Tình hình kỳ trước", "2. Nhiệm vụ kỳ tới")
			.contains("Chưa lưu phần mở đầu", "Chưa ghi kết luận")
			.doesNotContain("??");
		assertThat(get(page + "/parts/opening", officer)).hasStatusOk().bodyText().contains("08:00", "11:00");
		assertThat(post(page + "/parts/opening", officer, words(null, "Mo dau luc 8 gio"))).hasRedirectedUrl(page);
		assertThat(get(page, officer)).bodyText().contains("Mo dau luc 8 gio").doesNotContain("Soạn sẵn");
		assertThat(get(page + "/parts/opening?draft=true", officer)).bodyText()
			.contains("08:00")
			.doesNotContain("Mo dau luc 8 gio");
	}

	@Test
	void twoWriteAtOnceAndNothingIsLost() {
		List<UUID> items = office.conferences().items(conference);
		assertThat(post(page + "/items/" + items.get(0), officer, words(null, "Đã xong 8 việc")))
			.hasRedirectedUrl(page);
		assertThat(post(page + "/items/" + items.get(1), colleague, words(null, "Giao 5 việc"))).hasRedirectedUrl(page);
		assertThat(get(page, leader)).bodyText().contains("Đã xong 8 việc", "Giao 5 việc");

		assertThat(post(page + "/items/" + items.get(0), colleague, words(null, "Đã xong 9 việc")))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Đã xong 8 việc", "Đã xong 9 việc");
		assertThat(post(page + "/items/" + items.get(0), officer, words(null, "Đã xong 8 việc")))
			.hasRedirectedUrl(page);
		assertThat(post(page + "/items/" + items.get(0), colleague, words("0", "Đã xong 9 việc")))
			.hasRedirectedUrl(page);
		assertThat(post(page + "/items/" + items.get(0), officer, words("0", "Đã xong 10 việc")))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Đã xong 9 việc", "Đã xong 10 việc");
		assertThat(post(page + "/items/" + Ids.next(), officer, words(null, "Lạ"))).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void proposalsSayWhoRaisedThem() {
		Map<String, String> form = new LinkedHashMap<>(
				Map.of("id", Ids.next().toString(), "spoke", "", "unitId", "", "words", "Cấp đề cương sớm hơn"));
		assertThat(get(page + "/proposals/new", officer)).hasStatusOk().bodyText().doesNotContain("??");
		assertThat(post(page + "/proposals", officer, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Cấp đề cương sớm hơn");
		form.put("spoke", "Bí thư Đảng ủy xã");
		form.put("unitId", office.unit("vanxa").id().toString());
		assertThat(post(page + "/proposals", officer, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Đơn vị này không được mời");
		form.put("unitId", office.unit("donghoa").id().toString());
		assertThat(post(page + "/proposals", officer, form)).hasRedirectedUrl(page);
		assertThat(post(page + "/proposals", officer, form)).hasRedirectedUrl(page);
		UUID proposal = office.jdbc()
			.sql("select id from minutes_part where conference_id = ? and kind = 'PROPOSAL'")
			.param(conference)
			.query(UUID.class)
			.single();
		String address = page + "/proposals/" + proposal;
		assertThat(get(page, officer)).bodyText()
			.contains("Bí thư Đảng ủy xã", office.unit("donghoa").shortName(), "Cấp đề cương sớm hơn");
		form.put("version", "0");
		form.put("words", "Cấp đề cương trước ngày 5");
		assertThat(post(address, officer, form)).hasRedirectedUrl(page);
		form.put("words", "Cấp đề cương trước ngày 6");
		assertThat(post(address, colleague, form)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("trước ngày 5", "trước ngày 6");
		assertThat(post(address + "/drop", secretary, Map.of("version", "1"))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(address + "/drop", officer, Map.of("version", "1"))).hasRedirectedUrl(page);
		assertThat(get(page, officer)).bodyText().contains("Chưa ghi đề xuất nào");
	}

	@Test
	void theyAreApprovedByWhoDidNotWriteThemAloneAndLockedByTheClosing() {
		assertThat(post(page + "/parts/conclusion", leader, words(null, "Kết luận của hội nghị")))
			.hasRedirectedUrl(page);
		approve(leader);
		assertThat(get(page, leader)).bodyText().contains("Chưa lưu phần mở đầu").doesNotContain("đã duyệt biên bản");
		post(page + "/parts/opening", leader, words(null, "Mở đầu"));
		approve(leader);
		assertThat(get(page, leader)).bodyText().doesNotContain("đã duyệt biên bản");
		post(page + "/parts/opening", officer, words("0", "Khai mạc"));
		assertThat(post(page + "/approve", leader, Map.of("version", "1"))).hasRedirectedUrl(page);
		assertThat(get(page, leader)).bodyText().doesNotContain("đã duyệt biên bản");
		assertThat(approve(officer)).hasStatus(HttpStatus.FORBIDDEN);
		approve(leader);
		assertThat(get(page, officer)).bodyText().contains("đã duyệt biên bản", "/papers/minutes/" + conference);

		assertThat(post(page + "/parts/conclusion", officer, words("0", "Đổi kết luận"))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Đổi kết luận", "đã được duyệt");
		assertThat(get(page, secretary)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(page + "/withdraw", leader, Map.of())).hasRedirectedUrl(page);
		assertThat(post(page + "/parts/conclusion", officer, words("0", "Kết luận cuối"))).hasRedirectedUrl(page);
		approve(leader);
		office.conferences().handedIn(conference);
		office.conferences().close(conference);

		assertThat(post(page + "/withdraw", leader, Map.of())).hasStatus(HttpStatus.CONFLICT);
		assertThat(post(page + "/parts/conclusion", officer, words("1", "Đổi"))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("đã khóa");
		assertThat(get(page, secretary)).hasStatusOk()
			.bodyText()
			.contains("Kết luận cuối")
			.doesNotContain("/papers/minutes");
		assertThat(get(page, neighbour)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/papers/minutes/" + conference, secretary)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void fourHundredPeopleLeaveAsWord() throws Exception {
		office.papers();
		UUID large = office.conferences().planned(DAY.plusDays(1), Set.of());
		for (int at = 0; at < 18; at++) {
			office.commune("Xã số " + at);
		}
		for (int at = 0; at < 400; at++) {
			office.conferences()
				.call(large, Called.person(office.unit("xãsố" + at % 18).id(), null, "Người dự thứ " + at, "Ủy viên"));
		}
		office.conferences().send(large);
		office.conferences().begin(large);
		office.jdbc()
			.sql("""
					insert into attendance (session_id, invitee_id, venue_id, state, way, marked_at, marked_by)
					select s.id, i.id, i.venue_id, 'PRESENT', 'TICK', now(), ?
					  from conference_invitee i join conference_session s on s.conference_id = i.conference_id where i.conference_id = ?
					""")
			.params(office.people().officer(), large)
			.update();
		String minutes = "/conferences/" + large + "/minutes";
		assertThat(sql.statementsOf(() -> get(minutes, officer))).hasSizeLessThanOrEqualTo(10);
		office.conferences().minutes(large, "Kết luận thứ nhất");
		assertThat(sql.statementsOf(() -> get(minutes, officer))).hasSizeLessThanOrEqualTo(10);

		get("/papers/minutes/" + large + "/word", officer);
		long begun = System.nanoTime();
		MvcTestResult word = get("/papers/minutes/" + large + "/word", officer);
		System.out.println("Word of 400 people: " + (System.nanoTime() - begun) / 1_000_000 + " ms");
		assertThat(word).hasStatusOk();
		String text = new WordFile(word.getResponse().getContentAsByteArray()).text();
		assertThat(text).contains("BIÊN BẢN", "Kết luận thứ nhất", "Người dự thứ 0", "Người dự thứ 399");
		MvcTestResult conclusion = get("/papers/conclusion/" + large + "/word", officer);
		assertThat(new WordFile(conclusion.getResponse().getContentAsByteArray()).text())
			.contains("THÔNG BÁO", "Kết luận thứ nhất")
			.doesNotContain("Người dự thứ 0");
	}

	private MvcTestResult approve(RequestPostProcessor user) {
		return post(page + "/approve", user, Map.of("version", "" + office.conferences().minutesVersion(conference)));
	}

	private static Map<String, String> words(String version, String words) {
		Map<String, String> form = new LinkedHashMap<>();
		form.put("version", version == null ? "" : version);
		form.put("words", words);
		return form;
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

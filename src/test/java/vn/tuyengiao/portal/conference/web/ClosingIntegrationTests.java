package vn.tuyengiao.portal.conference.web;

import java.time.LocalDate;
import java.time.LocalTime;
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
import vn.tuyengiao.portal.conference.domain.meeting.ConferencePlanning;
import vn.tuyengiao.portal.conference.domain.meeting.SessionTimes;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/** Closing needs the lists and the minutes; its figures reach each unit's directive. */
@IntegrationTest
class ClosingIntegrationTests {

	private static final LocalDate DAY = TODAY;

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SqlCounter sql;

	private RequestPostProcessor officer;

	private RequestPostProcessor leader;

	private RequestPostProcessor secretary;

	private UUID directive;

	private UUID conference;

	private String page;

	@BeforeEach
	void aConferenceIsHeld() {
		officer = office.session(office.people().officer());
		leader = office.session(office.people().leader());
		secretary = office.session(office.people().secretary());
		directive = office.directives().registered("05-CT/TW", "Học tập và làm theo Bác");
		office.directives()
			.distribute(directive, Map.of("donghoa", RecipientKind.CARRY_OUT, "vanxa", RecipientKind.CARRY_OUT));
		office.directives().issue(directive);
		conference = office.conferences()
			.sent(DAY, Set.of(directive), List.of("donghoa", "vanxa"), "Trần Văn An", "Lê Thị Bình", "Phạm Văn Cúc");
		office.conferences().begin(conference);
		for (String name : List.of("Trần Văn An", "Lê Thị Bình", "Phạm Văn Cúc")) {
			office.conferences().present(conference, office.conferences().invitee(conference, "donghoa", name));
		}
		page = "/conferences/" + conference;
	}

	@Test
	void whatIsMissingStandsOnItsPage() {
		assertThat(get(page, officer)).bodyText().contains(page + "/close");
		assertThat(get(page + "/close", secretary)).hasStatus(HttpStatus.FORBIDDEN);
		office.conferences().handedIn(conference, "vanxa");
		assertThat(get(page + "/close", leader)).hasStatusOk()
			.bodyText()
			.contains("1/3 điểm cầu chưa nộp", "Biên bản chưa được duyệt", office.unit("vanxa").name())
			.doesNotContain("??");
		assertThat(close(leader)).hasRedirectedUrl(page + "/close");
		assertThat(status()).isEqualTo("IN_SESSION");
		office.conferences().minutes(conference, "Học tập nghiêm túc");
		close(leader);
		assertThat(status()).isEqualTo("IN_SESSION");
		silent("vanxa", "Mất điện cả buổi");
		assertThat(get(page + "/close", officer)).bodyText()
			.contains("Mất điện cả buổi", "Lãnh đạo của đơn vị tổ chức bấm kết thúc");
		assertThat(close(officer)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(page + "/close", leader, Map.of("version", "0"))).hasRedirectedUrl(page + "/close");
		assertThat(status()).isEqualTo("IN_SESSION");
		assertThat(close(leader)).hasRedirectedUrl(page);
		assertThat(status()).isEqualTo("CLOSED");
		assertThat(get(page + "/close", leader)).hasRedirectedUrl(page);
	}

	@Test
	void itsFiguresReachTheStepOfEachUnitWhoseMembersCameAndAreWithdrawnAgain() {
		closed();
		assertThat(done("donghoa")).isTrue();
		assertThat(done("vanxa")).isFalse();
		assertThat(get(page, leader)).bodyText().contains("3/6", "50%", page + "/figures", "Mở lại");
		assertThat(get(page + "/figures", leader)).hasStatusOk()
			.bodyText()
			.containsSubsequence("0/3 (0%)", "3/3 (100%)")
			.contains(page + "/missing?unit=" + office.unit("vanxa").id())
			.doesNotContain("??");
		assertThat(get(page + "/figures", secretary)).bodyText().contains("3/3 (100%)").doesNotContain("0/3");
		assertThat(get(page + "/figures/export", secretary)).hasStatusOk();
		assertThat(get("/conferences/" + Ids.next() + "/figures", leader)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/directives/" + directive + "/thread", secretary)).bodyText().contains(page, "3/3");
		assertThat(get("/directives/" + directive + "/thread?view=unit", leader)).hasStatusOk();
		assertThat(get("/directives/" + directive + "/units/" + office.unit("donghoa").id(), secretary)).bodyText()
			.contains(page);

		assertThat(get(page + "/reopen", officer)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(page + "/reopen", leader)).hasStatusOk().bodyText().doesNotContain("??");
		assertThat(post(page + "/reopen", leader, Map.of("version", version(), "reason", " ")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post(page + "/reopen", officer, Map.of("version", version(), "reason", "Sót một điểm cầu")))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(page + "/reopen", leader, Map.of("version", version(), "reason", "Sót một điểm cầu")))
			.hasRedirectedUrl(page);
		assertThat(get(page, secretary)).bodyText().contains("Đã mở lại", "Sót một điểm cầu");
		assertThat(done("donghoa")).isFalse();
		assertThat(get(page + "/figures", leader)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/directives/" + directive + "/thread", secretary)).bodyText().doesNotContain(page);
		close(leader);
		assertThat(done("donghoa")).isTrue();
	}

	@Test
	void threeDelegatesAreNotAWholeCommune() {
		closed();
		String reach = "/directives/" + directive + "/reach";
		assertThat(get(reach, leader)).hasStatusOk()
			.bodyText()
			.contains("Dự hội nghị nơi khác tổ chức: 3/3 người được mời", "Chưa ghi tổng số đảng viên")
			.doesNotContain("100%", "??");

		office.conferences().recorded(office.people().secretary(), "donghoa", DAY, Set.of(directive), 240, 250);
		assertThat(get(reach, leader)).bodyText()
			.contains("240/250 (96%)", "Dự hội nghị nơi khác tổ chức: 3/3")
			.doesNotContain("243/", "/253");
		assertThat(get("/directives/matrix", leader)).bodyText().contains("đã học 96%");
		assertThat(get(reach + "/export", leader)).hasStatusOk();
	}

	@Test
	void whereTheNumberOfMembersIsNotedDelegatesAreASmallShareOfIt() {
		office.jdbc()
			.sql("""
					insert into unit_membership (id, unit_id, as_of, members, exempt, noted_by, noted_at) values (?, ?, ?, 160, 10, ?, now())
					""")
			.params(Ids.next(), office.unit("donghoa").id(), DAY.minusDays(30), office.people().secretary())
			.update();
		closed();
		assertThat(get("/directives/" + directive + "/reach", leader)).bodyText()
			.contains("3/150 (2%)")
			.doesNotContain("100%");
	}

	@Test
	void aSessionToMakeUpIsSaidBesideTheShareAndInTheThread() {
		SessionTimes later = new SessionTimes("", DAY.plusDays(5), LocalTime.of(14, 0), LocalTime.of(16, 0), true);
		office.as(office.people().officer(),
				() -> office.bean(ConferencePlanning.class).session(conference, Ids.next(), later));
		assertThat(get("/directives/" + directive + "/reach", leader)).bodyText().contains("Học bù", "14:00, ", page);
		assertThat(get("/directives/" + directive + "/thread?view=unit", leader)).bodyText()
			.contains("Buổi học bù sắp tới");
	}

	@Test
	void closingAndFiguresTakeFewStatements() throws Exception {
		for (String address : List.of("/close", "")) {
			assertThat(sql.statementsOf(() -> get(page + address, leader))).hasSizeLessThanOrEqualTo(10);
		}
		closed();
		for (String address : List.of("/figures", "")) {
			assertThat(sql.statementsOf(() -> get(page + address, leader))).hasSizeLessThanOrEqualTo(10);
		}
	}

	private void closed() {
		office.conferences().handedIn(conference, "vanxa");
		silent("vanxa", "Mất điện cả buổi");
		office.conferences().minutes(conference, "Học tập nghiêm túc");
		office.conferences().close(conference);
	}

	private void silent(String commune, String why) {
		office.jdbc()
			.sql("""
					update conference_venue set handed_in_at = now(), handed_in_by = ?, closed_by_host = true, silence = ? where id = ?
					""")
			.params(office.people().officer(), why, office.conferences().venueOf(conference, commune))
			.update();
	}

	private boolean done(String commune) {
		return office.jdbc().sql("""
				select d.done_on is not null from directive_duty d join required_step q on q.id = d.step_id
				 where d.directive_id = ? and d.unit_id = ? and q.evidence = 'CONFERENCE'
				""").params(directive, office.unit(commune).id()).query(Boolean.class).single();
	}

	private String status() {
		return office.jdbc()
			.sql("select status from conference where id = ?")
			.param(conference)
			.query(String.class)
			.single();
	}

	private String version() {
		return "" + office.conferences().version(conference);
	}

	private MvcTestResult close(RequestPostProcessor user) {
		return post(page + "/close", user, Map.of("version", version()));
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

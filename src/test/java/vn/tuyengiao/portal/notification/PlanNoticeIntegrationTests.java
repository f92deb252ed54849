package vn.tuyengiao.portal.notification;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tuyengiao.portal.account.ToldCheck;
import vn.tuyengiao.portal.notification.domain.NoticeKind;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.obligation.DeadlineService;
import vn.tuyengiao.portal.plan.domain.obligation.DeadlineService.ExtendDeadline;
import vn.tuyengiao.portal.plan.domain.plan.PlanContent;
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.plan.domain.told.PlanNews;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.plan.OfficePlans.task;

/** Who is told what of plans and reports on their way between commune and district. */
@IntegrationTest
class PlanNoticeIntegrationTests {

	@Autowired
	Office office;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext portal;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	BackgroundWork background;

	@Autowired
	PlanNews news;

	@Autowired
	DeadlineService deadlines;

	@Autowired
	List<ToldCheck> checks;

	@Autowired
	PlatformTransactionManager transactions;

	UUID head;

	final PlanContent.Line conference = task("Hội nghị quán triệt nghị quyết");

	@BeforeEach
	void aCommuneWithAHeadAndASecretary() {
		office.quarter();
		head = office.people().head();
	}

	@Test
	void officersOfTheNearestUnitAboveAreToldOfWhatWasSent() {
		UUID plan = office.plans().submitted("donghoa", conference);
		background.await();
		assertThat(told("PLAN_SENT")).containsExactlyInAnyOrder(office.people().officer(), office.people().colleague());
		assertThat(page(office.people().officer())).contains(
				"Kế hoạch quý I/2027 chờ duyệt: " + office.unit("donghoa").committeeName(), "Người gửi: ", "Hôm nay");
		assertThat(english(office.people().officer())).contains("Plan for Q1/2027 waits for review: ", "Today");
		assertThat(href("PLAN_SENT")).isEqualTo("/plans/" + plan + "/review/plan");
	}

	@Test
	void leadersAreToldWhereNoOfficerReviewsAndWritersNever() {
		jdbc.sql("update app_user set enabled = false where id in (?, ?, ?)")
			.params(office.people().officer(), office.people().colleague(), office.people().otherLeader())
			.update();
		office.plans().submitted("donghoa", conference);
		background.await();
		assertThat(told("PLAN_SENT")).containsExactly(office.people().leader());
		jdbc.sql("update app_user set enabled = true where id = ?").param(office.people().officer()).update();
		UUID plan = office.plans().by(office.people().officer()).draft("vanxa", task("Tập huấn báo cáo viên"));
		office.plans().submit(plan);
		background.await();
		assertThat(told("PLAN_SENT")).as("the officer wrote it")
			.containsExactly(office.people().leader(), office.people().leader());
	}

	@Test
	void boardAndWritersAreToldOfAReturnWithTheNumberOfItsReasons() {
		UUID plan = office.plans().by(office.people().officer()).draft("donghoa", conference);
		office.plans().submit(plan);
		office.plans()
			.by(office.people().colleague())
			.giveBack(plan, Subject.PLAN, new Pin(null, "Thiếu phần dư luận"),
					new Pin(conference.id(), "Ghi rõ đối tượng"));
		background.await();
		assertThat(told("PLAN_RETURNED")).containsExactlyInAnyOrder(office.people().secretary(), head,
				office.people().officer());
		assertThat(page(office.people().secretary())).contains("Kế hoạch quý I/2027 bị trả lại, 2 lý do",
				"Người trả lại: ");
		assertThat(english(head)).contains("Plan for Q1/2027 was returned with 2 reasons");
		assertThat(href("PLAN_RETURNED")).isEqualTo("/plans/" + plan);
		assertThat(told("PLAN_RETURNED")).doesNotContain(office.people().neighbour(), office.people().leader());
	}

	@Test
	void eachRoundIsToldAndAnEventThatComesTwiceIsNot() {
		UUID plan = office.plans().submitted("donghoa", conference);
		background.await();
		office.plans().giveBack(plan, Subject.PLAN, new Pin(null, "Thiếu phần dư luận"));
		background.await();
		office.plans().write(plan, "Bám sát dư luận", java.util.Map.of(), conference);
		office.plans().submit(plan);
		background.await();
		assertThat(page(office.people().officer())).contains("Kế hoạch quý I/2027 chờ duyệt (gửi lần 2): ");
		assertThat(told("PLAN_SENT")).hasSize(4);
		UUID round = jdbc.sql("select id from review_round where number = 2").query(UUID.class).single();
		new TransactionTemplate(transactions).executeWithoutResult(status -> news.sent(round));
		background.await();
		assertThat(told("PLAN_SENT")).hasSize(4);
	}

	@Test
	void whatIsDecidedWhenTheEventArrivesIsNotAskedForAnyMore() {
		jdbc.sql("alter table notice add constraint out_of_order check (false) not valid").update();
		UUID plan = office.plans().submitted("donghoa", conference);
		background.await();
		jdbc.sql("alter table notice drop constraint out_of_order").update();
		office.plans().accept(plan, Subject.PLAN);
		background.await();
		UUID round = jdbc.sql("select id from review_round").query(UUID.class).single();
		new TransactionTemplate(transactions).executeWithoutResult(status -> news.sent(round));
		background.await();
		assertThat(told("PLAN_SENT")).isEmpty();
		assertThat(told("PLAN_ACCEPTED")).containsExactlyInAnyOrder(office.people().secretary(), head);
	}

	@Test
	void reportIsToldLikeThePlan() {
		UUID plan = office.plans().accepted("donghoa", conference);
		office.plans().report(plan);
		background.await();
		office.plans().giveBack(plan, Subject.REPORT, new Pin(null, "Thiếu số liệu"));
		background.await();
		assertThat(page(office.people().secretary())).contains("Kế hoạch quý I/2027 đã được duyệt", "Người duyệt: ",
				"Báo cáo quý I/2027 bị trả lại, 1 lý do");
		assertThat(page(office.people().officer())).contains("Báo cáo quý I/2027 chờ duyệt: ");
		assertThat(href("REPORT_SENT")).isEqualTo("/plans/" + plan + "/review/report");
		assertThat(href("REPORT_RETURNED")).isEqualTo("/plans/" + plan + "/report");
	}

	@Test
	void moreTimeIsToldWithItsDayItsReasonAndWhoGaveIt() {
		office.as(office.people().officer(), () -> {
			deadlines.extend(new ExtendDeadline(Ids.next(), office.plans().obligation("donghoa", Subject.PLAN),
					LocalDate.of(2027, 1, 8), "Bão số 9"));
		});
		background.await();
		assertThat(told("PLAN_EXTENDED")).containsExactlyInAnyOrder(office.people().secretary(), head);
		assertThat(page(office.people().secretary())).contains("Kế hoạch quý I/2027 được gia hạn đến 08/01/2027",
				"Bão số 9", "Người gia hạn: ");
		assertThat(href("PLAN_EXTENDED"))
			.isEqualTo("/plans?period=" + office.quarter().id() + "&subject=PLAN&unit=" + office.unit("donghoa").id());
	}

	@Test
	void whateverModulesTellHasItsWords() {
		assertThat(checks).flatExtracting(ToldCheck::kinds)
			.hasSizeGreaterThanOrEqualTo(14)
			.allSatisfy(kind -> assertThat(NoticeKind.values()).extracting(NoticeKind::name).contains(kind.toString()));
	}

	private List<UUID> told(String kind) {
		return jdbc.sql("select user_id from notice where kind = ?").param(kind).query(UUID.class).list();
	}

	private String href(String kind) {
		return jdbc.sql("select distinct href from notice where kind = ?").param(kind).query(String.class).single();
	}

	private String page(UUID user) {
		return body(mvc.get().uri("/notices").with(office.users().session(user)).exchange());
	}

	private String english(UUID user) {
		return body(mvc.get()
			.uri("/notices")
			.cookie(new Cookie("lang", "en"))
			.with(office.users().session(user))
			.exchange());
	}

	private static String body(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}

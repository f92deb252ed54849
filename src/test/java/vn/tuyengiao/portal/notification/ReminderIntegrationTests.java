package vn.tuyengiao.portal.notification;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
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
import vn.tuyengiao.portal.notification.domain.Reminders;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.obligation.DeadlineService;
import vn.tuyengiao.portal.plan.domain.obligation.DeadlineService.ExtendDeadline;
import vn.tuyengiao.portal.plan.domain.plan.PlanContent;
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.plan.OfficePlans.task;

/**
 * Who is reminded of what and when. Plans of the first quarter are due on Friday, 25
 * December 2026, and locked after 4 January.
 */
@IntegrationTest
class ReminderIntegrationTests {

	private static final LocalDate DUE = LocalDate.of(2026, 12, 25);

	private static final LocalDate TUESDAY = DUE.minusDays(3);

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
	SqlCounter sql;

	@Autowired
	TestClock clock;

	@Autowired
	Reminders reminders;

	@Autowired
	DeadlineService deadlines;

	UUID head;

	final PlanContent.Line conference = task("Hội nghị quán triệt nghị quyết");

	@BeforeEach
	void twoCommunesThatOweAPlan() {
		office.quarter();
		head = office.people().head();
		jdbc.sql("update obligation set due_on = ?, lock_on = date '2027-01-04' where subject = 'PLAN'")
			.param(DUE)
			.update();
	}

	@Test
	void headAndSecretaryAreRemindedThreeDaysBeforeTheDueDateOnce() {
		at(TUESDAY.minusDays(1), "16:30");
		assertThat(told("DUE_SOON")).isEmpty();
		at(TUESDAY, "07:30");
		assertThat(told("DUE_SOON")).containsExactlyInAnyOrder(office.people().secretary(), head,
				office.people().neighbour());
		at(TUESDAY, "08:00");
		at(TUESDAY.plusDays(1), "09:00");
		at(DUE, "09:00");
		assertThat(told("DUE_SOON")).hasSize(3);
		assertThat(page(office.people().secretary(), "vi")).contains("Sắp đến hạn 25/12/2026: Kế hoạch quý I/2027");
		assertThat(page(head, "en")).contains("Due soon, by 25/12/2026: ");
		assertThat(bell(office.people().secretary())).contains(">1</span>");
	}

	@Test
	void nobodyIsRemindedOutsideOfWorkingHours() {
		jdbc.sql("insert into holiday (day, name) values (?, 'Ngày nghỉ')").param(TUESDAY).update();
		at(TUESDAY, "09:00");
		at(TUESDAY.plusDays(1), "07:00");
		at(TUESDAY.plusDays(1), "12:00");
		at(TUESDAY.plusDays(1), "17:00");
		assertThat(told("DUE_SOON")).isEmpty();
		at(TUESDAY.plusDays(1), "16:30");
		assertThat(told("DUE_SOON")).hasSize(3);
		at(DUE.plusDays(1), "09:00");
		assertThat(told("OVERDUE")).as("on a Saturday").isEmpty();
	}

	@Test
	void whatFallsDueRightAfterDaysOffIsToldBeforeThem() {
		for (int day = 0; day < 3; day++) {
			jdbc.sql("insert into holiday (day, name) values (?, 'Ngày nghỉ')").param(TUESDAY.plusDays(day)).update();
		}
		at(TUESDAY.minusDays(1), "09:00");
		assertThat(told("DUE_SOON")).hasSize(3);
	}

	@Test
	void whatIsOverdueIsToldOnceAndNotEachDay() {
		at(DUE, "16:30");
		assertThat(told("OVERDUE")).isEmpty();
		at(DUE.plusDays(3), "07:30");
		at(DUE.plusDays(3), "08:00");
		at(DUE.plusDays(4), "09:00");
		assertThat(told("OVERDUE")).containsExactlyInAnyOrder(office.people().secretary(), head,
				office.people().neighbour());
		assertThat(page(office.people().secretary(), "vi")).contains("Quá hạn 25/12/2026: Kế hoạch quý I/2027");
		assertThat(page(office.people().secretary(), "en")).contains("Overdue since 25/12/2026: ");
	}

	@Test
	void whatIsLongOverdueInAPortalThatWasFilledLaterIsNoNews() {
		jdbc.sql("update obligation set due_on = date '2026-12-01', lock_on = date '2027-06-01'").update();
		at(DUE, "09:00");
		assertThat(told("OVERDUE")).isEmpty();
	}

	@Test
	void remindersFollowADateThatWasMoved() {
		at(TUESDAY, "09:00");
		extend(LocalDate.of(2027, 1, 8));
		at(TUESDAY.plusDays(1), "09:00");
		assertThat(remindedOf(office.people().secretary())).containsExactly("DUE_SOON 2026-12-25");
		assertThat(page(office.people().secretary(), "vi")).contains("Đã có thay đổi");
		assertThat(bell(office.people().secretary())).as("the extension alone").contains(">1</span>");
		at(LocalDate.of(2027, 1, 4), "09:00");
		assertThat(remindedOf(office.people().secretary())).containsExactly("DUE_SOON 2026-12-25");
		at(LocalDate.of(2027, 1, 5), "09:00");
		at(LocalDate.of(2027, 1, 6), "09:00");
		assertThat(remindedOf(office.people().secretary())).containsExactly("DUE_SOON 2026-12-25",
				"DUE_SOON 2027-01-08");
		assertThat(remindedOf(office.people().neighbour())).containsExactly("DUE_SOON 2026-12-25",
				"OVERDUE 2026-12-25");
	}

	@Test
	void whatIsDoneIsQuietAtOnceAndRemindsNobody() {
		UUID plan = office.plans().draft("donghoa", conference);
		at(TUESDAY, "09:00");
		assertThat(bell(head)).contains(">1</span>");
		office.plans().submit(plan);
		assertThat(bell(head)).doesNotContain("bell-count");
		assertThat(page(head, "vi")).contains("Sắp đến hạn", "Đã xong").doesNotContain("notice-unread");
		assertThat(body("/notices?state=UNREAD", head, "vi")).contains("Đã đọc hết thông báo");
		at(DUE.plusDays(3), "09:00");
		assertThat(told("OVERDUE")).containsExactly(office.people().neighbour());
		assertThat(jdbc.sql("select count(*) from notice where done_at is not null").query(Integer.class).single())
			.as("looked up no more")
			.isPositive();
		assertThat(bell(head)).doesNotContain("bell-count");
	}

	@Test
	void returnIsQuietOnceItWasSentAgainAndTheOfficersNoticeOnceItIsDecided() {
		UUID plan = office.plans().submitted("donghoa", conference);
		background.await();
		assertThat(bell(office.people().officer())).contains(">1</span>");
		clock.advance(java.time.Duration.ofHours(1));
		office.plans()
			.by(office.people().colleague())
			.giveBack(plan, Subject.PLAN, new Pin(null, "Thiếu phần dư luận"));
		background.await();
		assertThat(bell(office.people().officer())).as("a colleague decided").doesNotContain("bell-count");
		assertThat(bell(head)).contains(">1</span>");
		clock.advance(java.time.Duration.ofHours(1));
		office.plans().write(plan, "Bám sát dư luận", java.util.Map.of(), conference);
		office.plans().submit(plan);
		background.await();
		assertThat(bell(head)).doesNotContain("bell-count");
		assertThat(bell(office.people().officer())).as("of the second round").contains(">1</span>");
		assertThat(page(office.people().officer(), "vi")).contains("Đã có thay đổi",
				"Kế hoạch quý I/2027 chờ duyệt (gửi lần 2)");
	}

	@Test
	void eachStepOfADirectiveIsRemindedByItself() {
		NoticedDirectives directives = new NoticedDirectives(office);
		UUID directive = directives
			.version(directives.registered(office.district(), "05-CT/TW"), 1, "Về đẩy mạnh học tập", "")
			.toCarryOut(office.unit("donghoa"))
			.asking(directives.acknowledge, LocalDate.of(2026, 11, 27))
			.asking(directives.programme, LocalDate.of(2026, 11, 27))
			.issue().directive;
		jdbc.sql("""
				insert into directive_duty (directive_id, unit_id, step_id, position, due_on)
				select :directive, :unit, s.step_id, q.position, s.due_on
				  from directive_step s join required_step q on q.id = s.step_id""")
			.param("directive", directive)
			.param("unit", office.unit("donghoa").id())
			.update();
		background.await();
		at(LocalDate.of(2026, 11, 24), "10:00");
		assertThat(told("DUE_SOON")).as("told today").isEmpty();
		at(LocalDate.of(2026, 11, 25), "10:00");
		at(LocalDate.of(2026, 11, 25), "10:30");
		assertThat(remindedOf(office.people().secretary())).hasSize(2);
		assertThat(page(office.people().secretary(), "vi")).contains("Sắp đến hạn 27/11/2026: Xác nhận đã nhận",
				"Sắp đến hạn 27/11/2026: Chương trình hành động");
		assertThat(bell(office.people().secretary())).contains(">3</span>");
		jdbc.sql("update directive_duty set done_on = date '2026-11-25' where step_id = ?")
			.param(directives.programme)
			.update();
		assertThat(bell(office.people().secretary())).contains(">2</span>");
	}

	@Test
	void remindersOfAllUnitsAreWrittenByOneStatement() throws Exception {
		List<String> statements = sql.statementsOfAllThreadsDuring(() -> {
			at(TUESDAY, "09:00");
			return null;
		});
		assertThat(told("DUE_SOON")).hasSize(3);
		assertThat(statements).filteredOn(statement -> statement.contains("insert into notice")).hasSize(1);
	}

	private void at(LocalDate day, String hour) {
		clock.set(day.atTime(LocalTime.parse(hour)).atZone(VietnamTime.ZONE).toInstant());
		reminders.remind();
	}

	private void extend(LocalDate day) {
		office.as(office.people().officer(), () -> {
			deadlines.extend(new ExtendDeadline(Ids.next(), office.plans().obligation("donghoa", Subject.PLAN), day,
					"Bão số 9"));
		});
		background.await();
	}

	private List<UUID> told(String kind) {
		return jdbc.sql("select user_id from notice where kind = ?").param(kind).query(UUID.class).list();
	}

	private List<String> remindedOf(UUID user) {
		return jdbc.sql("""
				select kind || ' ' || due_on from notice where user_id = ? and kind in ('DUE_SOON', 'OVERDUE')
				 order by created_at, id""").param(user).query(String.class).list();
	}

	private String bell(UUID user) {
		String page = body("/account", user, "vi");
		int start = page.indexOf("<a class=\"bell\"");
		assertThat(start).as("a bell").isPositive();
		return page.substring(start, page.indexOf("</a>", start));
	}

	private String page(UUID user, String language) {
		return body("/notices", user, language);
	}

	private String body(String uri, UUID user, String language) {
		MvcTestResult answer = mvc.get()
			.uri(uri)
			.cookie(new Cookie("lang", language))
			.with(office.users().session(user))
			.exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}

package vn.tuyengiao.portal.notification;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.web.FormFields;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.plan.OfficePlans.task;

/**
 * An officer reminds communes of plans that were due on 20 November 2026; it is Tuesday,
 * 24 November.
 */
@IntegrationTest
class RemindingIntegrationTests {

	private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

	@Autowired
	Office office;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	@Autowired
	BackgroundWork background;

	@BeforeEach
	void twoCommunesThatAreLate() {
		office.quarter();
		office.people().secretary();
		office.people().neighbour();
		jdbc.sql("""
				update obligation set due_on = date '2026-11-20', lock_on = date '2027-01-04' where subject = 'PLAN'""")
			.update();
		at(TUESDAY, 9);
	}

	@Test
	void secretaryReadsByWhomAndWhyAndThePagesSayWhenItWas() {
		MvcTestResult page = open("/reminders/new?at=" + place("donghoa") + "&back=/plans");
		assertThat(text(page)).contains("Đồng Hóa", "Kế hoạch quý I/2027", "hạn 20/11/2026").doesNotContain("Văn Xá");
		assertThat(send(page, Map.of("reason", "Thường trực họp chiều mai"))).hasStatus3xxRedirection()
			.redirectedUrl()
			.startsWith("/plans");
		assertThat(body("/notices", office.people().secretary())).contains("Đôn đốc: Kế hoạch quý I/2027",
				"Thường trực họp chiều mai", "Người đôn đốc: " + name(office.people().officer()), "Hạn 20/11/2026");
		assertThat(body("/account", office.people().secretary())).contains("class=\"bell-count\">1<");
		assertThat(body("/notices", office.people().neighbour())).doesNotContain("Đôn đốc: ");
		String said = "Đôn đốc lần cuối 24/11/2026 09:00, " + name(office.people().officer());
		for (String list : new String[] { "/plans", "/plans/matrix", "/owed?of=units" }) {
			assertThat(body(list, office.people().leader())).as(list).containsOnlyOnce(said);
		}
	}

	@Test
	void whatIsDoneIsQuiet() {
		UUID plan = office.plans().draft("donghoa", task("Hội nghị quán triệt"));
		send(open("/reminders/new?at=" + place("donghoa")), Map.of());
		assertThat(body("/account", office.people().secretary())).contains("class=\"bell-count\">1<");
		office.plans().submit(plan);
		assertThat(body("/account", office.people().secretary())).doesNotContain("bell-count");
		assertThat(text(open("/reminders/new?at=" + place("donghoa")))).contains("Không có việc nào để đôn đốc");
	}

	@Test
	void whatWasAskedForTodayIsAskedForAgainOnlyOnceThatIsConfirmed() {
		send(open("/reminders/new?at=" + place("donghoa")), Map.of());
		MvcTestResult again = open("/reminders/new?at=" + place("donghoa"));
		assertThat(text(again)).contains("Đôn đốc lần cuối 24/11/2026 09:00").doesNotContain("checked");
		MvcTestResult refused = send(again, Map.of("reason", "Lần thứ hai"));
		assertThat(refused).hasStatus(422);
		assertThat(text(refused)).contains("1 việc đã được đôn đốc hôm nay", "Lần thứ hai", "id=\"again-error\"");
		assertThat(reminders()).isOne();
		assertThat(send(again, Map.of("reason", "Lần thứ hai", "again", "true"))).hasStatus3xxRedirection();
		assertThat(reminders()).isEqualTo(2);
		at(TUESDAY.plusDays(1), 9);
		MvcTestResult next = open("/reminders/new?at=" + place("donghoa"));
		assertThat(text(next)).contains("checked").doesNotContain("name=\"again\"");
		assertThat(send(next, Map.of())).hasStatus3xxRedirection();
		assertThat(jdbc.sql("select count(*) from notice where kind = 'REMINDED'").query(Integer.class).single())
			.isEqualTo(3);
	}

	@Test
	void pressedTwiceItIsSentOnceAndNothingTickedIsSaid() {
		MvcTestResult page = open("/reminders/new?at=" + place("donghoa"));
		send(page, Map.of());
		assertThat(send(page, Map.of())).hasStatus3xxRedirection();
		assertThat(reminders()).isOne();
		MvcTestResult none = send(open("/reminders/new?at=" + place("vanxa")), Map.of("task", "", "reason", "Gấp"));
		assertThat(none).hasStatus(422);
		assertThat(text(none)).contains("chọn ít nhất một việc", "Gấp", "Văn Xá");
	}

	@Test
	void rowsThatWerePickedInVainAreCounted() {
		String picked = place("donghoa") + "&at=" + place("vanxa");
		assertThat(text(open("/reminders/new?at=" + picked))).doesNotContain("không có gì để đôn đốc");
		office.plans().submitted("vanxa", task("Hội nghị quán triệt"));
		for (String page : List.of("/reminders/new", "/reminders/letters/new")) {
			assertThat(text(open(page + "?at=" + picked))).as(page)
				.contains("1 dòng đã chọn không có gì để đôn đốc", "Đồng Hóa")
				.doesNotContain("Văn Xá");
		}
	}

	@Test
	void unitsAsAWholeAreAskedForWhatIsOverdue() {
		String units = office.unit("donghoa").id() + "&at=" + office.unit("vanxa").id();
		assertThat(text(open("/reminders/new?at=" + units))).contains("Đồng Hóa", "Văn Xá", "hạn 20/11/2026");
		jdbc.sql("update obligation set due_on = date '2026-12-20'").update();
		assertThat(text(open("/reminders/new?at=" + units))).contains("Không có việc nào để đôn đốc");
		assertThat(text(open("/reminders/new?at=" + office.unit("donghoa").id()))).as("one alone")
			.contains("hạn 20/12/2026")
			.doesNotContain("checked");
	}

	@Test
	void whereNobodyCanDoItThatIsSaid() {
		jdbc.sql("update role_assignment set valid_to = date '2026-11-23' where unit_id = ?")
			.param(office.unit("vanxa").id())
			.update();
		MvcTestResult sent = send(open("/reminders/new?at=" + place("vanxa")), Map.of());
		assertThat(sent.getMvcResult().getFlashMap().toString()).contains("reminder.sent.unheard", "Văn Xá");
	}

	@Test
	void secretaryRemindsNobody() {
		String plans = body("/plans/matrix", office.people().secretary());
		assertThat(plans).doesNotContain("id=\"picked\"", "Tất cả đơn vị", "1–1 trong 1");
		assertThat(body("/plans/matrix", office.people().officer())).contains("id=\"picked\"",
				"value=\"" + place("donghoa") + "\"");
	}

	@Test
	void severalGetTheSameNewDayAndThePickedRowsAreExported() {
		String donghoa = place("donghoa");
		String vanxa = place("vanxa");
		MvcTestResult page = mvc.post()
			.uri("/plans/extensions/new")
			.param("at", donghoa, vanxa)
			.with(office.session(office.people().officer()))
			.with(vn.tuyengiao.portal.testing.Users.formToken())
			.exchange();
		assertThat(text(page)).contains("Đồng Hóa", "Văn Xá", "hạn hiện nay 20/11/2026");
		String token = FormFields.of(page).get("token");
		assertThat(text(extend(token, "19/11/2026", donghoa, vanxa))).contains("Đồng Hóa: hạn mới phải sau",
				"Văn Xá: hạn mới phải sau");
		assertThat(extend(token, "27/11/2026", donghoa, vanxa)).hasStatus3xxRedirection();
		assertThat(extend(token, "27/11/2026", donghoa, vanxa)).as("pressed twice").hasStatus3xxRedirection();
		assertThat(jdbc.sql("select count(*) from deadline_extension where due_on = date '2026-11-27'")
			.query(Integer.class)
			.single()).isEqualTo(2);
		background.await();
		assertThat(body("/notices", office.people().neighbour())).contains("được gia hạn đến 27/11/2026");
	}

	private MvcTestResult extend(String token, String day, String... at) {
		return mvc.post()
			.uri("/plans/extensions")
			.param("at", at)
			.param("token", token)
			.param("dueOn", day)
			.param("reason", "Bão lụt")
			.with(office.session(office.people().officer()))
			.with(vn.tuyengiao.portal.testing.Users.formToken())
			.exchange();
	}

	private MvcTestResult open(String uri) {
		MvcTestResult page = mvc.get().uri(uri).with(office.session(office.people().officer())).exchange();
		assertThat(page).hasStatusOk();
		return page;
	}

	private MvcTestResult send(MvcTestResult page, Map<String, String> typed) {
		Map<String, String> form = new LinkedHashMap<>(FormFields.of(page));
		form.remove("again");
		form.remove("_again");
		form.putAll(typed);
		return FormFields.post(mvc, "/reminders", office.session(office.people().officer()), form);
	}

	private String place(String unit) {
		return office.unit(unit).id() + "." + office.plans().obligation(unit, Subject.PLAN);
	}

	private int reminders() {
		return jdbc.sql("select count(*) from reminder").query(Integer.class).single();
	}

	private String name(UUID user) {
		return jdbc.sql("select display_name from app_user where id = ?").param(user).query(String.class).single();
	}

	private void at(LocalDate day, int hour) {
		clock.set(day.atTime(hour, 0).atZone(VietnamTime.ZONE).toInstant());
	}

	private String body(String uri, UUID user) {
		return text(mvc.get().uri(uri).with(office.session(user)).exchange());
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}

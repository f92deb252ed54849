package vn.tuyengiao.portal.account;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.tuyengiao.portal.account.domain.absence.AbsenceCommand;
import vn.tuyengiao.portal.account.domain.absence.AbsenceDesk;
import vn.tuyengiao.portal.conference.domain.call.Called;
import vn.tuyengiao.portal.notification.domain.letter.LetterDesk;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.domain.issue.PaperPresenting;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Who is absent, and who stands in: what waits for the one shows for both, and nobody
 * gets a right by it. It is 24 November 2026.
 */
@IntegrationTest
class AbsenceIntegrationTests {

	private static final LocalDate TODAY = TestClock.TODAY;

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private BackgroundWork background;

	@Autowired
	private SqlCounter sql;

	@Test
	void whatWaitsForTheOneShowsForHisDeputyTooAndItsNoticeAsWell() throws Exception {
		UUID officer = office.people().officer();
		UUID colleague = office.people().colleague();
		enter(officer, officer, TODAY, TODAY.plusDays(3), colleague);
		givenBackTo(officer);
		background.await();
		assertThat(body("/", colleague)).contains("Đồng chí đang làm thay: " + name(officer),
				"Thay cho " + name(officer));
		assertThat(body("/", officer)).doesNotContain("Thay cho");
		assertThat(body("/notices", colleague)).contains("Văn bản trình ký bị trả lại")
			.contains("Đồng chí làm thay " + name(officer) + " đến hết ngày 27/11/2026");
		assertThat(body("/account", colleague)).contains("class=\"bell-count\">2<");
		assertThat(sql.statementsOf(() -> body("/", colleague))).hasSizeLessThanOrEqualTo(8);
		office.on(TODAY.plusDays(4));
		assertThat(body("/", colleague)).doesNotContain("Thay cho", "Đồng chí đang làm thay");
	}

	@Test
	void deputyIsOneWithTheSameRoleAtTheSameUnitAndThereHimself() {
		UUID secretary = office.people().secretary();
		UUID head = office.people().head();
		UUID officer = office.people().officer();
		UUID colleague = office.people().colleague();
		assertFault("deputy", () -> enter(secretary, secretary, TODAY, TODAY, office.people().neighbour()));
		assertFault("deputy", () -> enter(officer, officer, TODAY, TODAY, office.people().leader()));
		assertFault("deputy", () -> enter(officer, officer, TODAY, TODAY, officer));
		enter(secretary, secretary, TODAY, TODAY, head);
		enter(colleague, colleague, TODAY.plusDays(2), TODAY.plusDays(4), null);
		assertFault("deputy", () -> enter(officer, officer, TODAY, TODAY.plusDays(2), colleague));
		enter(officer, officer, TODAY, TODAY.plusDays(1), colleague);
	}

	@Test
	void daysAreAheadAndDoNotOverlap() {
		UUID officer = office.people().officer();
		assertFault("firstDay", () -> enter(officer, officer, TODAY.minusDays(1), TODAY, null));
		assertFault("lastDay", () -> enter(officer, officer, TODAY.plusDays(1), TODAY, null));
		assertFault("lastDay", () -> enter(officer, officer, TODAY, TODAY.plusDays(366), null));
		enter(officer, officer, TODAY, TODAY.plusDays(365), null);
		assertFault("firstDay", () -> enter(officer, officer, TODAY.plusDays(365), TODAY.plusDays(370), null));
		enter(officer, officer, TODAY.plusDays(366), TODAY.plusDays(370), null);
	}

	@Test
	void leaderEntersItForWhoFellIllAndNobodyElseDoes() {
		UUID officer = office.people().officer();
		UUID colleague = office.people().colleague();
		UUID leader = office.people().leader();
		assertThatThrownBy(() -> enter(colleague, officer, TODAY, TODAY, null)).isInstanceOf(NotFoundException.class);
		UUID absence = enter(leader, officer, TODAY, TODAY.plusDays(5), colleague);
		background.await();
		assertThat(body("/notices", officer))
			.contains(name(leader) + " đã báo đồng chí vắng mặt đến hết ngày 29/11/2026");
		assertThat(body("/account/absence", leader)).contains(name(officer), "24/11/2026");
		AbsenceDesk desk = office.bean(AbsenceDesk.class);
		assertThatThrownBy(() -> office.as(colleague, () -> desk.withdraw(absence)))
			.isInstanceOf(NotFoundException.class);
		office.as(officer, () -> desk.withdraw(absence));
		assertThat(body("/account/absence", leader)).doesNotContain("24/11/2026");
	}

	@Test
	void whoIsBackEarlyHasNoDeputyAnyMore() {
		UUID officer = office.people().officer();
		UUID colleague = office.people().colleague();
		UUID absence = enter(officer, officer, TODAY, TODAY.plusDays(10), colleague);
		AbsenceDesk desk = office.bean(AbsenceDesk.class);
		assertThatThrownBy(() -> office.as(officer, () -> desk.end(absence))).isInstanceOf(RefusedException.class);
		office.on(TODAY.plusDays(2));
		assertThat(office.bean(Deputies.class).actsFor(colleague)).containsExactly(officer);
		office.as(officer, () -> desk.end(absence));
		office.as(officer, () -> desk.end(absence));
		assertThat(office.bean(Deputies.class).actsFor(colleague)).isEmpty();
		enter(officer, officer, TODAY.plusDays(2), TODAY.plusDays(3), null);
	}

	@Test
	void whoIsReliedOnAndLeavesHimselfIsToldOf() {
		UUID officer = office.people().officer();
		UUID colleague = office.people().colleague();
		enter(officer, officer, TODAY, TODAY.plusDays(10), colleague);
		List<String> relying = office.as(colleague, () -> office.bean(AbsenceDesk.class)
			.enter(Ids.next(), colleague, new AbsenceCommand(TODAY.plusDays(3), TODAY.plusDays(4), null, "")));
		assertThat(relying).containsExactly(name(officer));
		background.await();
		assertThat(body("/notices", officer)).contains("Người làm thay cũng vắng mặt");
	}

	@Test
	void sendingWarnsOfUnitsWhoseOnlyWriterIsAbsentOnTheDayOfTheAnswer() throws Exception {
		UUID officer = office.people().officer();
		UUID secretary = office.people().secretary();
		UUID conference = office.conferences().planned(TODAY.plusDays(20), Set.of());
		jdbc.sql("update conference set reply_by = ? where id = ?").params(TODAY.plusDays(10), conference).update();
		office.conferences().call(conference, Called.unitsBelow(office.district().id(), 1));
		String page = "/conferences/" + conference + "/send";
		assertThat(body(page, officer)).doesNotContain("vắng đến hết ngày");
		enter(secretary, secretary, TODAY.plusDays(8), TODAY.plusDays(12), null);
		assertThat(body(page, officer)).contains("Đồng Hóa: vắng đến hết ngày 06/12/2026");
		assertThat(sql.statementsOf(() -> body(page, officer))).hasSizeLessThanOrEqualTo(10);
		office.people().head();
		assertThat(body(page, officer)).doesNotContain("vắng đến hết ngày");
	}

	/** A letter that the user presented and a leader gave back. */
	private void givenBackTo(UUID user) {
		office.quarter();
		office.papers();
		UUID obligation = office.plans().obligation("donghoa", Subject.PLAN);
		jdbc.sql("""
				update obligation set due_on = date '2026-11-20', lock_on = date '2027-01-04' where subject = 'PLAN'
				""").update();
		UUID letter = office.as(user,
				() -> office.bean(LetterDesk.class)
					.make(new LetterDesk.MakeLetter(Ids.next(),
							List.of("PLAN." + obligation + "." + office.unit("donghoa").id() + "."),
							LocalDate.of(2027, 3, 1))));
		PaperPresenting presenting = office.bean(PaperPresenting.class);
		office.as(user, () -> presenting.present(PaperKind.REMINDER, letter));
		office.as(office.people().leader(), () -> presenting.giveBack(PaperKind.REMINDER, letter, "Thiếu căn cứ"));
	}

	private UUID enter(UUID by, UUID user, LocalDate first, LocalDate last, UUID deputy) {
		UUID id = Ids.next();
		office.as(by, () -> {
			office.bean(AbsenceDesk.class).enter(id, user, new AbsenceCommand(first, last, deputy, "Đi học"));
		});
		return id;
	}

	private static void assertFault(String field, Runnable step) {
		assertThatThrownBy(step::run).isInstanceOfSatisfying(InvalidInputException.class,
				ex -> assertThat(ex.getFaults()).extracting(fault -> fault.field()).containsExactly(field));
	}

	private String body(String address, UUID reader) {
		byte[] page = mvc.get()
			.uri(address)
			.with(office.session(reader))
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		return new String(page, StandardCharsets.UTF_8);
	}

	private String name(UUID user) {
		return jdbc.sql("select display_name from app_user where id = ?").param(user).query(String.class).single();
	}

}

package vn.tuyengiao.portal.conference;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;

import biweekly.Biweekly;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.tuyengiao.portal.conference.domain.call.Called;
import vn.tuyengiao.portal.conference.domain.call.ConferenceSending;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceNotes;
import vn.tuyengiao.portal.conference.domain.meeting.ConferencePlan;
import vn.tuyengiao.portal.conference.domain.meeting.ConferencePlanning;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Users;
import vn.tuyengiao.portal.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The secretary of a commune reads an invitation on a telephone without a script,
 * answers, names somebody, and takes the conference into a calendar.
 */
@JourneyTest
class InvitationJourneyTests {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	VietnamTime time;

	@Autowired
	ConferencePlanning planning;

	@Autowired
	ConferenceSending sending;

	@Autowired
	BackgroundWork background;

	private String page;

	@BeforeEach
	void theDistrictInvites() {
		UUID officer = jdbc.sql("select id from app_user where username = 'chuyenvien'").query(UUID.class).single();
		UUID commune = unitOf("donghoa.thuky");
		UUID kind = jdbc.sql("select id from conference_kind where name = 'Hội nghị sơ kết'")
			.query(UUID.class)
			.single();
		new Users(jdbc).actAs(officer, time);
		UUID conference = planning.plan(Ids.next(), unitOf("chuyenvien"),
				new ConferencePlan(
						new ConferenceNotes(kind, "Giao ban công tác tuyên giáo", time.today().plusDays(9),
								LocalTime.of(8, 0), LocalTime.of(11, 0), "Hội trường lớn", "Trưởng ban", "", Set.of()),
						"", time.today().plusDays(5)));
		sending.call(conference, Ids.next(), Called.person(commune, null, "Trần Văn An", "Bí thư"));
		sending.call(conference, Ids.next(), Called.person(commune, null, "Lê Thị Bình", "Phó Bí thư"));
		sending.call(conference, Ids.next(), Called.unit(commune, 1));
		sending.send(conference, sending.sheet(conference).order(true));
		SecurityContextHolder.clearContext();
		background.await();
		page = "/conferences/" + conference;
	}

	@AfterEach
	void nobody() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void theSecretaryAnswersOnATelephoneWithoutAScript(Journey journey) {
		Visitor secretary = journey
			.visitor(options -> options.setViewportSize(360, 740).setHasTouch(true).setJavaScriptEnabled(false))
			.signIn("donghoa.thuky")
			.open("/notices");
		secretary.sees("Giấy mời: Giao ban công tác tuyên giáo").open(page).sees("Chưa trả lời xong");
		secretary.follow("Trả lời giấy mời").isAt("Trả lời giấy mời").sees("Trần Văn An").sees("Hội trường lớn");
		secretary.root().locator("#people0\\.reply").selectOption("EXCUSED");
		secretary.root().locator("#people1\\.reply").selectOption("DELEGATE");
		secretary.root().locator("#people1\\.delegate").fill("Đỗ Văn Thay");
		secretary.send("Lưu câu trả lời", 422).sees("Ghi lý do vắng");
		secretary.root().locator("#people0\\.reason").fill("Đi học");
		secretary.root().locator("#seats0\\.name").fill("Ngô Văn Cử");
		secretary.send("Lưu câu trả lời").sees("Đã lưu câu trả lời").sees("Đã cử 1 người");
		secretary.open("/owed?kind=CONFERENCE_ANSWER");
		assertThat(secretary.root().locator("a[href*='" + page + "']").count()).isZero();
		byte[] file = secretary.context().request().get(page + "/calendar.ics").body();
		assertThat(Biweekly.parse(new String(file, StandardCharsets.UTF_8)).first().getEvents()).singleElement()
			.satisfies(event -> assertThat(event.getSummary().getValue()).isEqualTo("Giao ban công tác tuyên giáo"));
	}

	@Test
	void theDistrictReadsTheInvitationAndTheAnswersAtTheDesk(Journey journey) {
		Visitor secretary = journey.visitorWithPhone().signIn("donghoa.thuky").open(page);
		secretary.follow("Trả lời giấy mời").send("Tất cả dự").sees("Đã ghi 2 người dự");
		assertThat(secretary.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		Visitor officer = journey.signIn("chuyenvien").open(page).sees("Dự 2");
		officer.follow("Xem giấy mời")
			.sees("GIẤY MỜI")
			.sees("trân trọng kính mời")
			.sees("Giao ban công tác tuyên giáo");
	}

	private UUID unitOf(String username) {
		return jdbc.sql("""
				select r.unit_id from role_assignment r join app_user u on u.id = r.user_id where u.username = ?
				 order by r.valid_from limit 1""").param(username).query(UUID.class).single();
	}

}

package vn.tuyengiao.portal.conference.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import vn.tuyengiao.portal.conference.domain.answer.AnswerDesk;
import vn.tuyengiao.portal.conference.domain.call.Called;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceMoves;
import vn.tuyengiao.portal.conference.domain.meeting.ConferencePlanning;
import vn.tuyengiao.portal.conference.domain.meeting.SessionTimes;
import vn.tuyengiao.portal.conference.domain.told.ConferenceNews;
import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/**
 * Who is told of a conference, and what it asks of whom: Đồng Hóa and Văn Xá are called.
 */
@IntegrationTest
class ConferenceNoticeIntegrationTests {

	private static final LocalDate DAY = TODAY.plusDays(20);

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private BackgroundWork background;

	private UUID secretary;

	private UUID officer;

	@BeforeEach
	void peopleAreThere() {
		secretary = office.people().secretary();
		officer = office.people().officer();
		office.people().neighbour();
		office.people().head();
	}

	@Test
	void boardsAreToldOnceOfTheInvitationTheMoveAndTheCancellation() {
		UUID conference = office.conferences().sent(DAY, Set.of(), List.of("donghoa", "vanxa"), "Trần Văn An");
		background.await();
		assertThat(notices("CONFERENCE_INVITED")).isEqualTo(3);
		office.bean(TransactionTemplate.class)
			.executeWithoutResult(done -> office.bean(ConferenceNews.class).invited(conference));
		background.await();
		assertThat(notices("CONFERENCE_INVITED")).as("told again").isEqualTo(3);
		assertThat(body("/notices", secretary)).contains("Giấy mời: Giao ban", "08:00–11:00, ", "Hội trường lớn")
			.doesNotContain("??");

		move(conference, DAY.plusDays(1), "Bão số 5");
		move(conference, DAY.plusDays(2), "Bão số 6");
		background.await();
		assertThat(notices("CONFERENCE_MOVED")).isEqualTo(6);
		assertThat(body("/notices", secretary)).contains("Hội nghị được dời, trả lời lại: Giao ban",
				"Lý do dời: Bão số 5", "Lý do dời: Bão số 6");
		office.as(officer, () -> office.bean(ConferenceMoves.class)
			.cancel(conference, office.conferences().version(conference), "Không còn cần"));
		background.await();
		assertThat(notices("CONFERENCE_CANCELLED")).isEqualTo(3);
		assertThat(body("/notices", secretary)).contains("Hội nghị không họp nữa: Giao ban",
				"Lý do hủy: Không còn cần");
		assertThat(body("/notices", officer)).as("the host knows").doesNotContain("Giấy mời: Giao ban");
		assertThat(body("/owed", secretary)).doesNotContain("Trả lời giấy mời: Giao ban");
	}

	@Test
	void anAnswerIsOwedUntilAllIsAnsweredAndAgainAfterAMove() {
		UUID conference = office.conferences().sent(DAY, Set.of(), List.of("donghoa", "vanxa"), "Trần Văn An");
		String owed = "Trả lời giấy mời: Giao ban";
		String link = "/conferences/" + conference + "/answer?unit=" + office.unit("donghoa").id();
		assertThat(body("/", secretary)).contains(owed, link);
		assertThat(body("/owed", secretary)).contains(owed, "1 người chưa có câu trả lời", "Họp ngày ")
			.doesNotContain("??");
		assertThat(body("/owed", officer)).doesNotContain(owed);
		office.as(secretary, () -> office.bean(AnswerDesk.class).comeAll(conference, office.unit("donghoa").id()));
		assertThat(body("/owed", secretary)).doesNotContain(owed);
		assertThat(body("/owed", office.people().neighbour())).contains(owed);
		move(conference, DAY.plusDays(1), "Bão");
		assertThat(body("/owed", secretary)).contains("Trả lời lại vì hội nghị đã dời: Giao ban");
		office.as(secretary, () -> office.bean(AnswerDesk.class).keepAll(conference, office.unit("donghoa").id()));
		assertThat(body("/owed", secretary)).doesNotContain("Trả lời lại vì hội nghị đã dời");
	}

	@Test
	void seatsAreOwedAndAUnitThatOnlyHasAVenueOwesNoAnswer() {
		UUID conference = office.conferences().planned(DAY, Set.of());
		office.conferences().venue(conference, "vanxa");
		office.conferences().call(conference, Called.unit(office.unit("donghoa").id(), 2));
		office.conferences().send(conference);
		assertThat(body("/owed", secretary)).contains("Trả lời giấy mời: Giao ban", "Còn 2 chỗ chưa cử người");
		assertThat(body("/owed", office.people().neighbour())).doesNotContain("Trả lời giấy mời: Giao ban");
	}

	@Test
	void listsOfVenuesAndTheClosingAreOwedOnceItHasBegun() {
		UUID conference = office.conferences().sent(DAY, Set.of(), List.of("donghoa"), "Trần Văn An");
		String venue = "Nộp điểm danh " + office.unit("donghoa").name() + ": Giao ban";
		assertThat(body("/owed", secretary)).doesNotContain(venue);
		office.as(officer, () -> office.bean(ConferencePlanning.class).begin(conference));
		assertThat(body("/owed", secretary)).contains(venue, "/conferences/" + conference + "/attendance")
			.doesNotContain("Trả lời giấy mời: Giao ban", "Hoàn thành biên bản");
		assertThat(body("/owed", officer)).contains("Hoàn thành biên bản và kết thúc: Giao ban",
				"2 điểm cầu chưa nộp điểm danh", "Chưa có biên bản", "Nộp điểm danh " + office.district().name());
		office.jdbc()
			.sql("""
					update conference_venue set handed_in_at = now(), handed_in_by = ? where conference_id = ?""")
			.params(secretary, conference)
			.update();
		assertThat(body("/owed", secretary)).doesNotContain(venue);
	}

	private void move(UUID conference, LocalDate day, String reason) {
		UUID session = office.conferences().sessions(conference).get(0);
		office.as(officer, () -> office.bean(ConferenceMoves.class)
			.move(conference, office.conferences().version(conference), reason,
					Map.of(session, new SessionTimes("", day, LocalTime.of(8, 0), LocalTime.of(11, 0), false))));
	}

	private int notices(String kind) {
		return office.jdbc().sql("""
				select count(*)::int from notice where kind = ?""").param(kind).query(Integer.class).single();
	}

	private String body(String address, UUID user) {
		MvcTestResult page = mvc.get().uri(address).with(office.session(user)).exchange();
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}

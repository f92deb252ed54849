package vn.tuyengiao.portal.conference.web.series;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.tuyengiao.portal.conference.domain.call.Called;
import vn.tuyengiao.portal.conference.domain.carried.ItemProposal;
import vn.tuyengiao.portal.conference.domain.carried.ItemState;
import vn.tuyengiao.portal.conference.domain.carried.SeriesBacklog;
import vn.tuyengiao.portal.conference.domain.carried.SeriesTopics;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceMoves;
import vn.tuyengiao.portal.conference.domain.meeting.ConferencePlanning;
import vn.tuyengiao.portal.conference.domain.next.NextMeeting;
import vn.tuyengiao.portal.conference.domain.next.SeriesKeeper;
import vn.tuyengiao.portal.conference.domain.series.SeriesDesk;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.TestClock;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Series that remember: the next meeting, months, topics, the backlog. */
@IntegrationTest
class SeriesIntegrationTests {

	private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

	private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

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
	void nextMeetingTakesOverVenuesCallsSessionsAndAgendaOfTheLastOne() {
		UUID series = series();
		UUID first = office.conferences().next(series, NOVEMBER, TestClock.TODAY.plusDays(1));
		office.conferences().venue(first, "donghoa");
		office.conferences().call(first, Called.person(office.unit("vanxa").id(), null, "Trần Văn An", "Bí thư"));
		write(first, "Nhiệm vụ tháng tới", "Văn phòng");
		office.conferences().send(first);
		held(first);
		UUID topic = topic(series, first, "Giải phóng mặt bằng đường tỉnh");

		UUID next = office.conferences().next(series, DECEMBER, LocalDate.of(2026, 12, 25));

		assertThat(agenda(next)).containsExactly("Kiểm điểm việc thực hiện kết luận kỳ trước: Giao ban tháng 11/2026",
				"Theo dõi: Giải phóng mặt bằng đường tỉnh", "Nhiệm vụ tháng tới");
		assertThat(jdbc.sql("select title from conference where id = ?").param(next).query(String.class).single())
			.isEqualTo("Giao ban tháng 12/2026");
		assertThat(texts("select name from conference_venue where conference_id = ? order by position", next))
			.isEqualTo(texts("select name from conference_venue where conference_id = ? order by position", first));
		assertThat(texts(
				"select what || coalesce(seats, 0) || name from conference_call where conference_id = ? order by position",
				next))
			.containsExactlyInAnyOrder("UNIT1", "PERSON0Trần Văn An");
		// what was carried is not copied, but carried anew while it is open
		held(next);
		office.as(office.people().officer(), () -> office.bean(SeriesTopics.class).close(series, topic, "Đã xong"));
		UUID third = office.conferences().next(series, DECEMBER.plusMonths(1), LocalDate.of(2027, 1, 25));
		assertThat(agenda(third)).containsExactly("Kiểm điểm việc thực hiện kết luận kỳ trước: Giao ban tháng 12/2026",
				"Nhiệm vụ tháng tới");
	}

	@Test
	void furtherSessionsComeAsManyDaysAfterTheFirst() {
		UUID series = series();
		UUID first = office.conferences().next(series, NOVEMBER, TestClock.TODAY.plusDays(1));
		jdbc.sql("""
				insert into conference_session (id, conference_id, title, held_on, begins_at, ends_at)
				values (?, ?, 'Chiều hôm sau', ?, time '14:00', time '16:00')
				""").params(Ids.next(), first, TestClock.TODAY.plusDays(2)).update();
		UUID next = office.conferences().next(series, DECEMBER, LocalDate.of(2026, 12, 24));
		assertThat(texts(
				"select held_on || ' ' || begins_at from conference_session where conference_id = ? order by 1", next))
			.containsExactly("2026-12-24 08:00:00", "2026-12-25 14:00:00");
		assertThat(jdbc.sql("select held_on from conference where id = ?").param(next).query(LocalDate.class).single())
			.isEqualTo("2026-12-25");
	}

	@Test
	void ofOneMonthThereIsOneMeetingHoweverManyOpenItAtOnce() throws Exception {
		UUID series = series();
		UUID officer = office.people().officer();
		UUID colleague = office.people().colleague();
		List<Callable<Boolean>> presses = IntStream.range(0, 8).<Callable<Boolean>>mapToObj(number -> () -> {
			try {
				office.as(number % 2 == 0 ? officer : colleague, () -> office.bean(NextMeeting.class)
					.open(series, Ids.next(), DECEMBER, LocalDate.of(2026, 12, 25)));
				return true;
			}
			catch (InvalidInputException ex) {
				assertThat(ex.getFaults()).singleElement()
					.satisfies(fault -> assertThat(fault.field()).isEqualTo("month"));
				return false;
			}
		}).toList();
		ExecutorService people = Executors.newFixedThreadPool(8);
		try {
			int opened = 0;
			for (Future<Boolean> press : people.invokeAll(presses)) {
				opened += press.get() ? 1 : 0;
			}
			assertThat(opened).isEqualTo(1);
		}
		finally {
			people.shutdown();
		}
		assertThat(count("select count(*) from conference where series_id = ?", series)).isEqualTo(1);
	}

	@Test
	void monthThatWasCalledOffCanBeOpenedAgain() {
		UUID series = series();
		UUID first = office.conferences().next(series, DECEMBER, LocalDate.of(2026, 12, 25));
		office.conferences().send(first);
		office.as(office.people().officer(), () -> office.bean(ConferenceMoves.class)
			.cancel(first, office.conferences().version(first), "Bão số 9"));
		UUID again = office.conferences().next(series, DECEMBER, LocalDate.of(2026, 12, 28));
		assertThat(again).isNotEqualTo(first);
		assertThat(mvc.get().uri("/conferences/series/" + series).with(office.session(office.people().officer())))
			.bodyText()
			.contains("28/12/2026")
			.contains("theo lịch: 25/12/2026");
	}

	@Test
	void skippedMonthSaysWhyAndCannotBeOpenedUntilItIsMetAfterAll() {
		UUID series = series();
		UUID officer = office.people().officer();
		SeriesDesk desk = office.bean(SeriesDesk.class);
		office.as(officer, () -> desk.skip(series, DECEMBER, "Trùng đại hội Đảng bộ"));
		assertThat(mvc.get().uri("/conferences/series/" + series).with(office.session(officer))).bodyText()
			.contains("Trùng đại hội Đảng bộ");
		assertThatThrownBy(() -> office.conferences().next(series, DECEMBER, LocalDate.of(2026, 12, 25)))
			.isInstanceOf(InvalidInputException.class);
		office.as(officer, () -> desk.meet(series, DECEMBER));
		office.conferences().next(series, DECEMBER, LocalDate.of(2026, 12, 25));
		assertThatThrownBy(() -> office.as(officer, () -> desk.skip(series, DECEMBER, "Bận")))
			.isInstanceOf(RefusedException.class);
	}

	@Test
	void rapporteursMayMeetWithoutADirective() {
		UUID officer = office.people().officer();
		UUID series = series();
		jdbc.sql("update conference_series set kind_id = ? where id = ?")
			.params(office.conferences().dissemination(), series)
			.update();
		UUID meeting = office.conferences().next(series, DECEMBER, LocalDate.of(2026, 12, 25));
		String address = "/conferences/" + meeting + "/plan";
		assertThat(mvc.post()
			.uri(address)
			.param("id", meeting.toString())
			.param("version", String.valueOf(office.conferences().version(meeting)))
			.param("unit", office.district().id().toString())
			.param("kindId", office.conferences().dissemination().toString())
			.param("title", "Sinh hoạt báo cáo viên tháng 12")
			.param("heldOn", "25/12/2026")
			.param("beginsAt", "08:00")
			.param("endsAt", "11:00")
			.with(office.session(officer))
			.with(Users.formToken())).hasStatus(302);
	}

	@Test
	void unitProposesHostAcceptsAndItStandsInTheNextDraftWithItsProposerAsOwner() {
		UUID series = series();
		UUID secretary = office.people().secretary();
		UUID officer = office.people().officer();
		SeriesBacklog backlog = office.bean(SeriesBacklog.class);
		UUID item = Ids.next();
		office.as(secretary, () -> backlog.propose(series, item, office.unit("donghoa").id(),
				new ItemProposal("Loa truyền thanh xuống cấp", "Đã hỏng ba cụm", 15, null)));
		assertThat(page(series, officer)).bodyText().contains("Loa truyền thanh xuống cấp", "Đã hỏng ba cụm");
		assertThat(page(series, office.people().neighbour())).bodyText().doesNotContain("Loa truyền thanh xuống cấp");
		background.await();
		assertThat(notices(officer)).contains("Đề nghị đưa vào kỳ tới: Loa truyền thanh xuống cấp",
				office.unit("donghoa").name());
		office.as(officer, () -> backlog.decide(series, item, ItemState.ACCEPTED, "", null));

		UUID next = office.conferences().next(series, DECEMBER, LocalDate.of(2026, 12, 25));

		assertThat(
				jdbc.sql("select owner from conference_agenda where conference_id = ? and title = ? and minutes = 15")
					.params(next, "Loa truyền thanh xuống cấp")
					.query(String.class)
					.single())
			.isEqualTo(office.unit("donghoa").name());
		assertThat(page(series, secretary)).bodyText().contains("Trong chương trình");
		background.await();
		assertThat(notices(secretary)).contains("Đã nhận đưa vào kỳ tới: Loa truyền thanh xuống cấp");
		// with the draft thrown away it is not lost
		office.as(officer,
				() -> office.bean(ConferencePlanning.class).discard(next, office.conferences().version(next)));
		assertThat(page(series, secretary)).bodyText().doesNotContain("Trong chương trình").contains("Đã nhận");
		UUID again = office.conferences().next(series, DECEMBER, LocalDate.of(2026, 12, 25));
		assertThat(agenda(again)).contains("Loa truyền thanh xuống cấp");
		// one that is accepted while the draft is there goes into it at once
		UUID second = Ids.next();
		office.as(secretary, () -> backlog.propose(series, second, office.unit("donghoa").id(),
				new ItemProposal("Pa nô ở chợ", "Đã rách", null, null)));
		office.as(officer, () -> backlog.decide(series, second, ItemState.ACCEPTED, "", null));
		assertThat(agenda(again)).endsWith("Pa nô ở chợ");
		assertThatThrownBy(
				() -> office.as(officer, () -> backlog.decide(series, second, ItemState.DECLINED, "Thôi", null)))
			.isInstanceOf(RefusedException.class);
	}

	@Test
	void decliningNeedsAReasonAndCitizensAreNamedNowhere() {
		UUID series = series();
		UUID secretary = office.people().secretary();
		UUID officer = office.people().officer();
		SeriesBacklog backlog = office.bean(SeriesBacklog.class);
		UUID unit = office.unit("donghoa").id();
		UUID item = Ids.next();
		office.as(secretary, () -> backlog.propose(series, item, unit, new ItemProposal("Rác", "Ứ đọng", null, null)));
		assertThatThrownBy(() -> office.as(officer, () -> backlog.decide(series, item, ItemState.POSTPONED, "", null)))
			.isInstanceOfSatisfying(InvalidInputException.class,
					ex -> assertThat(ex.getFaults()).extracting(fault -> fault.field()).containsExactly("answer"));
		assertThatThrownBy(() -> office.as(secretary,
				() -> backlog.propose(series, Ids.next(), unit,
						new ItemProposal("Ông Nguyễn Văn Bình kêu", "Gọi 0912345678", null, null))))
			.isInstanceOfSatisfying(InvalidInputException.class,
					ex -> assertThat(ex.getFaults()).extracting(fault -> fault.field())
						.containsExactlyInAnyOrder("title", "why"));
		assertThatThrownBy(() -> topic(series, null, "Bà Trần Thị Hoa khiếu kiện"))
			.isInstanceOf(InvalidInputException.class);
	}

	@Test
	void hostOwesTheNextMeetingSevenDaysBeforeUntilThereIsADraft() {
		UUID series = series();
		assertThat(owed(series)).containsExactly("2026-11-25");
		UUID draft = office.conferences().next(series, NOVEMBER, TestClock.TODAY.plusDays(1));
		assertThat(owed(series)).isEmpty();
		office.as(office.people().officer(),
				() -> office.bean(ConferencePlanning.class).discard(draft, office.conferences().version(draft)));
		assertThat(owed(series)).containsExactly("2026-11-25");
		held(office.conferences().next(series, NOVEMBER, TestClock.TODAY.plusDays(1)));
		office.bean(SeriesKeeper.class).keep();
		assertThat(owed(series)).isEmpty();
		office.on(LocalDate.of(2026, 12, 18));
		office.bean(SeriesKeeper.class).keep();
		assertThat(owed(series)).containsExactly("2026-12-25");
		assertThat(mvc.get().uri("/").with(office.session(office.people().officer()))).bodyText()
			.contains("Mở kỳ họp tháng 12")
			.contains("/conferences/series/" + series + "/next?month=2026-12");
	}

	@Test
	void minutesOfTheLastMeetingAreItemOneOfTheNextOne() {
		UUID series = series();
		UUID first = office.conferences().next(series, NOVEMBER, TestClock.TODAY.plusDays(1));
		office.conferences().send(first);
		held(first);
		UUID next = office.conferences().next(series, DECEMBER, LocalDate.of(2026, 12, 25));
		proposal(first, "Sửa đường thôn Đồng");
		assertThat(mvc.get().uri("/conferences/" + next).with(office.session(office.people().officer()))).bodyText()
			.contains("/conferences/" + first + "/minutes")
			.contains("Sửa đường thôn Đồng")
			.contains("9 ngày");
		assertThat(page(series, office.people().officer())).bodyText().contains("Sửa đường thôn Đồng");
	}

	@Test
	void pagesCostFewStatementsHoweverMuchTheSeriesCarries() throws Exception {
		UUID series = series();
		UUID officer = office.people().officer();
		UUID first = office.conferences().next(series, NOVEMBER, TestClock.TODAY.plusDays(1));
		office.conferences().send(first);
		held(first);
		UUID next = office.conferences().next(series, DECEMBER, LocalDate.of(2026, 12, 25));
		for (int number = 0; number < 12; number++) {
			topic(series, first, "Nội dung " + number);
			proposal(first, "Đề xuất " + number);
		}
		assertThat(
				sql.statementsOf(() -> mvc.get().uri("/conferences/series").with(office.session(officer)).exchange()))
			.hasSizeLessThanOrEqualTo(8);
		assertThat(sql.statementsOf(() -> page(series, officer))).hasSizeLessThanOrEqualTo(10);
		assertThat(
				sql.statementsOf(() -> mvc.get().uri("/conferences/" + next).with(office.session(officer)).exchange()))
			.hasSizeLessThanOrEqualTo(10);
	}

	@Test
	void seriesIsFoundByItsTitleByHostAndByUnitsThatAreCalled() {
		UUID series = series();
		for (UUID reader : List.of(office.people().officer(), office.people().secretary())) {
			assertThat(mvc.get().uri("/find?q={q}", "giao ban hang thang").with(office.session(reader))).bodyText()
				.contains("/conferences/series/" + series);
		}
	}

	private UUID series() {
		return office.conferences().series(office.people().officer(), office.district().id());
	}

	private MvcTestResult page(UUID series, UUID reader) {
		return mvc.get().uri("/conferences/series/" + series).with(office.session(reader)).exchange();
	}

	private String notices(UUID reader) {
		byte[] page = mvc.get()
			.uri("/notices")
			.with(office.session(reader))
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		return new String(page, StandardCharsets.UTF_8);
	}

	private UUID topic(UUID series, UUID meeting, String title) {
		UUID topic = Ids.next();
		office.as(office.people().officer(),
				() -> office.bean(SeriesTopics.class).raise(series, topic, meeting, title, ""));
		return topic;
	}

	private void held(UUID meeting) {
		jdbc.sql("""
				update conference set status = 'CLOSED', closed_at = now(), closed_by = created_by,
				       sent_at = coalesce(sent_at, now()), sent_by = created_by, door_key = coalesce(door_key, '\\x00')
				 where id = ?
				""").param(meeting).update();
	}

	/** Raised nine days ago. */
	private void proposal(UUID meeting, String words) {
		jdbc.sql("""
				insert into proposal_source (id, name, kind, answer_days, judging_days, valid_from)
				select ?, 'Hội nghị', 'CONFERENCE', 10, 30, date '2015-01-01'
				 where not exists (select 1 from proposal_source s where s.kind = 'CONFERENCE')
				""").param(Ids.next()).update();
		jdbc.sql(
				"""
						insert into proposal (id, source_id, unit_id, raised_by, raised_on, origin_kind, origin_id, words, status, holder_unit_id, due_on, created_by, created_at)
						select ?, (select s.id from proposal_source s where s.kind = 'CONFERENCE'), c.unit_id, 'Đảng ủy xã', ?, 'CONFERENCE', c.id, ?, 'OPEN', c.unit_id, ?,
						       c.created_by, now() from conference c where c.id = ?
						""")
			.params(Ids.next(), TestClock.TODAY.minusDays(9), words, TestClock.TODAY.plusDays(5), meeting)
			.update();
	}

	private void write(UUID meeting, String title, String owner) {
		jdbc.sql("delete from conference_agenda where conference_id = ?").param(meeting).update();
		jdbc.sql("insert into conference_agenda (id, conference_id, position, title, owner) values (?, ?, 1, ?, ?)")
			.params(Ids.next(), meeting, title, owner)
			.update();
	}

	private List<String> agenda(UUID meeting) {
		return texts("select title from conference_agenda where conference_id = ? order by position", meeting);
	}

	private List<String> owed(UUID series) {
		return texts("select due_on::text from owed_series where record_id = ?", series);
	}

	private List<String> texts(String statement, UUID of) {
		return jdbc.sql(statement).param(of).query(String.class).list();
	}

	private int count(String statement, UUID of) {
		return jdbc.sql(statement).param(of).query(Integer.class).single();
	}

}

package vn.tuyengiao.portal.task.domain.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.organization.domain.period.HolidayAdministration;
import vn.tuyengiao.portal.organization.domain.workday.HolidayView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.task.Origin;
import vn.tuyengiao.portal.task.OriginPart;
import vn.tuyengiao.portal.task.Proposals;
import vn.tuyengiao.portal.task.domain.proposal.clock.AnswerClock;
import vn.tuyengiao.portal.task.domain.proposal.clock.AnswerClocks;
import vn.tuyengiao.portal.task.domain.proposal.clock.ClockPause;
import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/** Proposals from being raised to being judged, by the services. */
@IntegrationTest
class ProposalIntegrationTests {

	@Autowired
	private Office office;

	@Autowired
	private BackgroundWork background;

	@Autowired
	private SqlCounter sql;

	private UUID secretary;

	private UUID officer;

	private UUID administrator;

	@BeforeEach
	void peopleAreThere() {
		secretary = office.people().secretary();
		officer = office.people().officer();
		office.people().leader();
		administrator = office.users().holding(Role.ADMINISTRATOR, office.district());
		office.proposals();
	}

	@Test
	void itIsAnsweredPassedOnAndJudged() {
		UUID proposal = office.proposals().raised("Đề nghị cấp đề cương sớm hơn");
		assertThat(dueOn(proposal)).isEqualTo(LocalDate.of(2026, 12, 8));
		background.await();
		assertThat(told(officer)).containsExactly("PROPOSAL_ASKED");
		assertThat(owed(office.district().id())).containsExactly("PROPOSAL_ANSWER_OFFICE");
		office.proposals().answered(proposal, "Đề cương sẽ gửi trước năm ngày");
		background.await();
		assertThat(told(secretary)).containsExactly("PROPOSAL_ANSWERED");
		assertThat(owed(office.unit("donghoa").id())).containsExactly("PROPOSAL_DELIVER");
		office.proposals().delivered(secretary, proposal);
		assertThat(owed(office.unit("donghoa").id())).containsExactly("PROPOSAL_JUDGE");
		office.proposals().judged(secretary, proposal, ProposalVerdict.SATISFIED);
		assertThat(office.proposals().status(proposal)).isEqualTo("CLOSED");
		assertThat(owed(office.unit("donghoa").id())).isEmpty();
	}

	@Test
	void whatDoesNotSatisfyGoesALevelUpOnce() {
		UUID proposal = office.proposals().raised("Đề nghị sửa loa truyền thanh");
		office.proposals().answered(proposal, "Chưa có kinh phí");
		office.proposals().delivered(secretary, proposal);
		office.proposals().judged(secretary, proposal, ProposalVerdict.NOT);
		assertThat(office.proposals().status(proposal)).isEqualTo("OPEN");
		assertThat(office.jdbc()
			.sql("select holder_unit_id from proposal where id = ?")
			.param(proposal)
			.query(UUID.class)
			.single()).isEqualTo(office.province().id());
		UUID above = office.users().holding(Role.OFFICER, office.province());
		office.proposals().answered(above, proposal, "Đã bố trí năm sau");
		office.proposals().delivered(secretary, proposal);
		office.proposals().judged(secretary, proposal, ProposalVerdict.NOT);
		assertThat(office.proposals().status(proposal)).isEqualTo("CLOSED");
		assertThatThrownBy(() -> office.proposals().judged(secretary, proposal, ProposalVerdict.NOT))
			.isInstanceOf(RefusedException.class);
	}

	@Test
	void clockStandsWhileInformationIsAwaitedAndRunsOnAfterIt() {
		UUID proposal = office.proposals().raised("Đề nghị mở lớp bồi dưỡng");
		ProposalSteps steps = office.bean(ProposalSteps.class);
		office.as(officer, () -> steps.askInformation(office.proposals().press(proposal), "Bao nhiêu người dự",
				TODAY.plusDays(3)));
		assertThat(office.proposals().status(proposal)).isEqualTo("AWAITING");
		assertThat(owed(office.unit("donghoa").id())).containsExactly("PROPOSAL_INFORM");
		assertThat(owed(office.district().id())).isEmpty();
		office.on(LocalDate.of(2026, 11, 27));
		office.as(secretary, () -> steps.inform(office.proposals().press(proposal), "Ba mươi người"));
		assertThat(office.proposals().status(proposal)).isEqualTo("OPEN");
		assertThat(dueOn(proposal)).isEqualTo(LocalDate.of(2026, 12, 11));
		office.as(officer, () -> steps.extend(office.proposals().press(proposal), 2, "Chờ giảng viên"));
		assertThat(dueOn(proposal)).isEqualTo(LocalDate.of(2026, 12, 15));
		assertThatThrownBy(() -> office.as(officer, () -> steps.extend(office.proposals().press(proposal), 2, "Nữa")))
			.isInstanceOf(RefusedException.class);
	}

	@Test
	void itIsPassedToABodyOutsideAndNeverBack() {
		UUID proposal = office.proposals().raised("Đề nghị sửa nhà văn hóa");
		ProposalSteps steps = office.bean(ProposalSteps.class);
		office.as(officer, () -> steps.pass(office.proposals().press(proposal), null,
				"Phòng Văn hóa và Thông tin huyện", "Đúng thẩm quyền"));
		assertThatThrownBy(() -> office.as(officer,
				() -> steps.pass(office.proposals().press(proposal), office.district().id(), "", "Trả lại")))
			.isInstanceOf(InvalidInputException.class);
		assertFaults(() -> office.as(officer, () -> steps.pass(office.proposals().press(proposal), null, "", "")),
				"reason proposal.fault.missing", "unitId proposal.fault.to");
		assertThat(office.jdbc()
			.sql("select count(*)::int from proposal_leg where proposal_id = ? and due_on = date '2026-12-08'")
			.param(proposal)
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	@Test
	void citizensComplaintsAndDaysThatAreOverAreRefusedAtTheirFields() {
		assertFaults(() -> office.proposals().raised("Tôi tố cáo cán bộ xã nhận tiền"),
				"words proposal.petition.DENUNCIATION");
		assertFaults(() -> office.proposals().raised("Nếu không làm thì dân sẽ khiếu nại"),
				"plain proposal.petition.DOUBT");
		assertFaults(() -> office.proposals().raised("Ông Nguyễn Văn Bình, điện thoại 0912345678, đề nghị sửa đường"),
				"words citizen-data.NAME", "words citizen-data.PHONE");
		UUID unit = office.unit("donghoa").id();
		ProposalDesk desk = office.bean(ProposalDesk.class);
		EnterProposal old = new EnterProposal(office.proposals().source("RECEPTION"), unit, "Nhân dân thôn Ba", null,
				TODAY.minusDays(60), "", null, null, null, "", "Đề nghị sửa đường", office.district().id(),
				TODAY.minusDays(60), false);
		assertFaults(() -> office.as(secretary, () -> desk.enter(Ids.next(), old)),
				"receipt proposal.fault.receipt-missing");
		EnterProposal late = new EnterProposal(office.proposals().source("RECEPTION"), unit, "Nhân dân thôn Ba", null,
				TODAY.minusDays(60), "15/BN", null, null, null, "", "Đề nghị sửa đường", office.district().id(),
				TODAY.minusDays(60), false);
		assertFaults(() -> office.as(secretary, () -> desk.enter(Ids.next(), late)),
				"receivedOn proposal.fault.due-past");
		UUID proposal = office.proposals().raised("Đề nghị cấp đề cương");
		assertFaults(() -> office.proposals().answered(proposal, " "), "words proposal.fault.missing");
		assertThat(office.proposals().status(proposal)).isEqualTo("OPEN");
	}

	@Test
	void severalAlikeAreAnsweredByOneText() {
		UUID one = office.proposals().raised("Đề nghị cấp đề cương");
		UUID other = office.proposals()
			.raised(office.people().neighbour(), office.unit("vanxa").id(), office.district().id(),
					"Đề nghị cấp tài liệu", null);
		UUID answer = Ids.next();
		ProposalAnswering answering = office.bean(ProposalAnswering.class);
		office.as(officer, () -> answering.answer(answer, List.of(one, other), "Đã cấp cho các xã"));
		office.as(officer, () -> answering.answer(answer, List.of(one, other), "Đã cấp cho các xã"));
		assertThat(office.jdbc()
			.sql("select count(*)::int from proposal_reply where answer_id = ?")
			.param(answer)
			.query(Integer.class)
			.single()).isEqualTo(2);
		office.as(officer, () -> office.bean(ProposalSteps.class).recall(office.proposals().press(one)));
		assertThat(office.proposals().status(one)).isEqualTo("OPEN");
		assertThat(office.proposals().status(other)).isEqualTo("ANSWERED");
	}

	@Test
	void silenceClosesItAfterTheDaysOfTheRule() {
		UUID proposal = office.proposals().raised("Đề nghị cấp đề cương");
		office.proposals().answered(proposal, "Đã cấp");
		ProposalKeeper keeper = office.bean(ProposalKeeper.class);
		office.on(TODAY.plusDays(90));
		keeper.keep();
		assertThat(office.proposals().status(proposal)).as("nobody told him").isEqualTo("ANSWERED");
		office.on(TODAY);
		office.proposals().delivered(secretary, proposal);
		office.on(TODAY.plusDays(30));
		keeper.keep();
		assertThat(office.proposals().status(proposal)).isEqualTo("ANSWERED");
		office.on(TODAY.plusDays(31));
		keeper.keep();
		keeper.keep();
		assertThat(office.proposals().status(proposal)).isEqualTo("CLOSED");
		assertThat(office.jdbc()
			.sql("select count(*)::int from proposal_event where kind = 'CLOSED' and proposal_id = ?")
			.param(proposal)
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void allProposalsOfARecordEnterOnceAndThoseThatNameCitizensStayOut() throws Exception {
		Origin origin = new Origin("CONFERENCE", Ids.next(), office.unit("donghoa").id(), "Hội nghị giao ban",
				"/conferences/x", Set.of());
		List<OriginPart> parts = List.of(part("Bí thư chi bộ 3", "Đề nghị cấp đề cương"),
				part("Trần Văn Nam", "Đề nghị mở lớp"), part("Bí thư chi bộ 4", "Ông Lê Văn Tám đề nghị hỗ trợ"),
				new OriginPart(Ids.next(), "Trần Văn Nam", office.unit("vanxa").id(), "Văn Xá", "Đề nghị cấp loa"));
		Proposals proposals = office.bean(Proposals.class);
		office.as(secretary, () -> {
			assertThat(proposals.raised(origin, TODAY, parts)).isEqualTo(2);
			assertThat(proposals.raised(origin, TODAY, parts)).isEqualTo(2);
		});
		assertThat(proposals.entered(origin.id())).hasSize(2);
		assertThat(office.jdbc().sql("select raised_by from proposal order by raised_by").query(String.class).list())
			.containsExactly("Bí thư chi bộ 3", "Văn Xá");
		background.await();
		assertThat(told(officer)).containsExactly("PROPOSAL_ASKED");
	}

	@Test
	void holidayMovesOpenDatesSaysSoAndIsAskedForAConfirmationFirst() {
		UUID proposal = office.proposals().raised("Đề nghị cấp đề cương");
		UUID answered = office.proposals().raised("Đề nghị mở lớp");
		office.proposals().answered(answered, "Sẽ mở");
		background.await();
		LocalDate day = LocalDate.of(2026, 12, 2);
		HolidayAdministration holidays = office.bean(HolidayAdministration.class);
		assertFaults(() -> office.as(administrator, () -> holidays.mark(new HolidayView(day, "Nghỉ bù"), false)),
				"confirmed holiday.fault.moves");
		assertThat(dueOn(proposal)).isEqualTo(LocalDate.of(2026, 12, 8));
		assertThat((int) office.as(administrator, () -> holidays.mark(new HolidayView(day, "Nghỉ bù"), true))).isOne();
		assertThat(dueOn(proposal)).isEqualTo(LocalDate.of(2026, 12, 9));
		assertThat(dueOn(answered)).isEqualTo(LocalDate.of(2026, 12, 8));
		assertThat(office.jdbc()
			.sql("select words from proposal_event where kind = 'MOVED' and due_from = date '2026-12-08' and due_to = date '2026-12-09'")
			.query(String.class)
			.list()).containsExactly("Nghỉ bù");
		background.await();
		assertThat(told(officer)).contains("PROPOSAL_MOVED");
		assertThat((int) office.as(administrator, () -> holidays.unmark(day))).isOne();
		assertThat(dueOn(proposal)).isEqualTo(LocalDate.of(2026, 12, 8));
	}

	/** Printed, not asserted: machines differ. */
	@Test
	void tenThousandOpenDatesMoveByTwoStatements() throws Exception {
		UUID first = office.proposals().raised("Đề nghị cấp đề cương");
		office.jdbc()
			.sql("""
					with many as (
					    insert into proposal (id, source_id, unit_id, raised_by, raised_on, words, status, holder_unit_id, due_on, created_by, created_at)
					    select uuidv7(), p.source_id, p.unit_id, p.raised_by, p.raised_on, p.words || ' ' || n, 'OPEN', p.holder_unit_id, p.due_on, p.created_by, p.created_at
					      from proposal p cross join generate_series(1, 9999) as n where p.id = ? returning id, holder_unit_id, due_on)
					insert into proposal_leg (id, proposal_id, number, level, unit_id, received_on, days, due_on)
					select uuidv7(), id, 1, 1, holder_unit_id, date '2026-11-24', 10, due_on from many
					""")
			.param(first)
			.update();
		// as the database does by itself within a minute
		office.jdbc().sql("analyze proposal, proposal_leg, proposal_pause, proposal_event").update();
		HolidayAdministration holidays = office.bean(HolidayAdministration.class);
		long start = System.nanoTime();
		List<String> statements = sql.statementsOf(() -> office.as(administrator,
				() -> holidays.mark(new HolidayView(LocalDate.of(2026, 12, 1), "Nghỉ"), true)));
		System.out.println("10,000 open dates moved in " + (System.nanoTime() - start) / 1_000_000 + " ms");
		assertThat(statements.stream().filter(statement -> statement.contains("update proposal"))).hasSize(2);
		assertThat(office.jdbc()
			.sql("select count(*)::int from proposal where due_on = date '2026-12-09'")
			.query(Integer.class)
			.single()).isEqualTo(10_000);
		assertThat(office.jdbc()
			.sql("select count(*)::int from proposal_leg where due_on = date '2026-12-09'")
			.query(Integer.class)
			.single()).isEqualTo(10_000);
		background.await();
		assertThat(told(officer)).filteredOn("PROPOSAL_MOVED"::equals).as("one for the unit").hasSize(1);
	}

	@Test
	void theDatabaseCountsAsTheClockDoes() {
		office.jdbc().sql("insert into holiday (day, name) values (date '2027-01-01', 'Tết Dương lịch')").update();
		AnswerClocks clocks = office.bean(AnswerClocks.class);
		for (Map.Entry<Integer, LocalDate> received : Map
			.of(1, LocalDate.of(2026, 12, 24), 10, LocalDate.of(2026, 12, 20), 25, LocalDate.of(2026, 11, 30))
			.entrySet()) {
			LocalDate asked = received.getValue().plusDays(2);
			AnswerClock clock = new AnswerClock(received.getValue(), received.getKey(),
					List.of(new ClockPause(asked, asked.plusDays(5))));
			assertThat(office.jdbc()
				.sql("select working_day_after(?, ?, datemultirange(daterange(?, ?, '(]')))")
				.params(received.getValue(), received.getKey(), asked, asked.plusDays(5))
				.query(LocalDate.class)
				.single()).isEqualTo(clocks.due(clock));
		}
	}

	private static OriginPart part(String raisedBy, String words) {
		return new OriginPart(Ids.next(), raisedBy, null, "", words);
	}

	private LocalDate dueOn(UUID proposal) {
		return office.jdbc()
			.sql("select due_on from proposal where id = ?")
			.param(proposal)
			.query(LocalDate.class)
			.single();
	}

	private List<String> told(UUID user) {
		return office.jdbc()
			.sql("select kind from notice where user_id = ? order by created_at, id")
			.param(user)
			.query(String.class)
			.list();
	}

	private List<String> owed(UUID unit) {
		return office.jdbc()
			.sql("select kind from owed_proposal where unit_id = ? order by kind")
			.param(unit)
			.query(String.class)
			.list();
	}

	private static void assertFaults(Runnable step, String... faults) {
		assertThatThrownBy(step::run).isInstanceOf(InvalidInputException.class)
			.extracting(thrown -> ((InvalidInputException) thrown).getFaults()
				.stream()
				.map((Fault fault) -> fault.field() + " " + fault.code())
				.toList())
			.asInstanceOf(LIST)
			.containsExactlyInAnyOrder((Object[]) faults);
	}

}

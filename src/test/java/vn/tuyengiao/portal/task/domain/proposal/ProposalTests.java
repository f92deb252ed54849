package vn.tuyengiao.portal.task.domain.proposal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.task.domain.proposal.ProposalLeg.NextLeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The states of a proposal. */
class ProposalTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

	private final UUID commune = Ids.next();

	private final UUID district = Ids.next();

	private final UUID province = Ids.next();

	private final Proposal proposal = new Proposal(Ids.next(), new EnterProposal(Ids.next(), commune, "Bí thư chi bộ",
			null, TODAY, "", null, null, null, "", "Đề nghị", district, TODAY, false), leg(district, ""), by());

	@Test
	void itGoesHomeAndIsJudged() {
		proposal.answer(Ids.next(), "Đã cấp", TODAY.plusDays(3), by());
		assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.ANSWERED);
		refused(() -> proposal.judge(ProposalVerdict.SATISFIED, "", leg(province, ""), by()));
		proposal.deliver(TODAY, DeliveryWay.MEETING, "", TODAY.plusDays(30), by());
		refused(() -> proposal.deliver(TODAY, DeliveryWay.MEETING, "", TODAY.plusDays(30), by()));
		proposal.judge(ProposalVerdict.PARTLY, "Còn chậm", leg(province, ""), by());
		assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.CLOSED);
		assertThat(proposal.getVerdict()).isEqualTo(ProposalVerdict.PARTLY);
		assertThat(proposal.getClosedOn()).isEqualTo(TODAY);
	}

	@Test
	void whatDoesNotSatisfyIsOpenedAgainOnceALevelUp() {
		answered();
		proposal.judge(ProposalVerdict.NOT, "Chưa rõ", leg(province, ""), by());
		assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.OPEN);
		assertThat(proposal.getLevel()).isEqualTo(2);
		assertThat(proposal.getHolderUnitId()).isEqualTo(province);
		assertThat(proposal.getVerdict()).isNull();
		answered();
		proposal.judge(ProposalVerdict.NOT, "Vẫn chưa rõ", leg(province, ""), by());
		assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.CLOSED);
		assertThat(proposal.getVerdict()).isEqualTo(ProposalVerdict.NOT);
		assertThat(proposal.getLevel()).isEqualTo(2);
	}

	@Test
	void nobodyGetsBackWhatHePassedOn() {
		proposal.pass(leg(province, ""), by());
		assertThatThrownBy(() -> proposal.pass(leg(district, ""), by())).isInstanceOf(InvalidInputException.class);
		proposal.pass(leg(province, "Sở Văn hóa"), by());
		assertThatThrownBy(() -> proposal.pass(leg(province, "sở văn hóa"), by()))
			.isInstanceOf(InvalidInputException.class);
		assertThatThrownBy(() -> proposal.pass(leg(province, ""), by())).isInstanceOf(InvalidInputException.class);
		assertThat(proposal.legCount()).isEqualTo(3);
		assertThat(proposal.leg().getBody()).isEqualTo("Sở Văn hóa");
	}

	@Test
	void moreTimeIsTakenOnce() {
		proposal.extend(5, "Cần khảo sát", TODAY.plusDays(21), by());
		assertThat(proposal.getDueOn()).isEqualTo(TODAY.plusDays(21));
		refused(() -> proposal.extend(5, "Thêm nữa", TODAY.plusDays(28), by()));
		proposal.pass(leg(province, ""), by());
		proposal.extend(5, "Nơi mới cần khảo sát", TODAY.plusDays(28), by());
		assertThat(proposal.leg().getExtraDays()).isEqualTo(5);
	}

	@Test
	void answerIsTakenBackUntilItWasReadOrPassedOn() {
		proposal.answer(Ids.next(), "Nhầm", TODAY.plusDays(3), by());
		proposal.recall(by());
		assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.OPEN);
		assertThat(proposal.leg().getEndedOn()).isNull();
		proposal.answer(Ids.next(), "Đúng", TODAY.plusDays(3), by());
		proposal.deliver(TODAY, DeliveryWay.PAPER, "", TODAY.plusDays(30), by());
		refused(() -> proposal.recall(by(NOW.plus(Duration.ofMinutes(1)))));
	}

	/** Whatever is pressed: what is refused changes nothing, and the rest adds up. */
	@RepeatedTest(300)
	void noOrderOfStepsLeadsAstray() {
		Random random = new Random();
		List<Runnable> steps = List.of(() -> proposal.pass(leg(random.nextBoolean() ? district : province, ""), by()),
				() -> proposal.await("Bao nhiêu người", TODAY, by()), () -> proposal.informed("Ba mươi", by()),
				() -> proposal.extend(2, "Lý do", TODAY.plusDays(16), by()),
				() -> proposal.answer(Ids.next(), "Trả lời", TODAY, by()), () -> proposal.recall(by()),
				() -> proposal.deliver(TODAY, DeliveryWay.MEETING, "", TODAY.plusDays(30), by()),
				() -> proposal.judge(ProposalVerdict.values()[random.nextInt(4)], "", leg(province, ""), by()));
		List<ProposalStatus> seen = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			ProposalStatus before = proposal.getStatus();
			int level = proposal.getLevel();
			try {
				steps.get(random.nextInt(steps.size())).run();
			}
			catch (RefusedException | InvalidInputException refused) {
				assertThat(proposal.getStatus()).isEqualTo(before);
				assertThat(proposal.getLevel()).isEqualTo(level);
			}
			seen.add(proposal.getStatus());
			if (before == ProposalStatus.CLOSED) {
				assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.CLOSED);
			}
			assertThat(proposal.getLevel()).isBetween(level, 2);
			assertThat(proposal.getClosedOn() != null).isEqualTo(proposal.getStatus() == ProposalStatus.CLOSED);
			assertThat(proposal.getVerdict() != null).isEqualTo(proposal.getStatus() == ProposalStatus.CLOSED);
			assertThat(proposal.leg().getEndedOn() == null).isEqualTo(proposal.getStatus().isUnanswered());
			assertThat(proposal.getAnsweredOn() == null).isEqualTo(proposal.getStatus().isUnanswered());
			if (proposal.getDeliveredOn() != null) {
				assertThat(proposal.getStatus()).isIn(ProposalStatus.ANSWERED, ProposalStatus.CLOSED);
			}
			assertThat(proposal.getHolderUnitId()).isEqualTo(proposal.leg().getUnitId());
		}
		assertThat(seen).isNotEmpty();
	}

	private void answered() {
		proposal.answer(Ids.next(), "Trả lời", TODAY.plusDays(3), by());
		proposal.deliver(TODAY, DeliveryWay.LOUDSPEAKER, "", TODAY.plusDays(30), by());
	}

	private static void refused(Runnable step) {
		assertThatThrownBy(step::run).isInstanceOf(RefusedException.class);
	}

	private static NextLeg leg(UUID unit, String body) {
		return new NextLeg(unit, body, "Lý do", TODAY, 10, TODAY.plusDays(14));
	}

	private static StepBy by() {
		return by(NOW);
	}

	private static StepBy by(Instant at) {
		return new StepBy(Ids.next(), Ids.next(), false, at, TODAY);
	}

}

package vn.tuyengiao.portal.task.domain.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.UnitWriters;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.task.domain.proposal.ProposalLeg.NextLeg;
import vn.tuyengiao.portal.task.domain.proposal.clock.AnswerClock;
import vn.tuyengiao.portal.task.domain.proposal.clock.AnswerClocks;
import vn.tuyengiao.portal.task.domain.proposal.source.ProposalSourceQueries;
import vn.tuyengiao.portal.task.domain.proposal.source.ProposalSourceView;
import vn.tuyengiao.portal.task.domain.proposal.told.ProposalNews;

/**
 * The steps of one proposal but for its answer. Who has it passes it on, asks for
 * information, takes more time; where it was raised the information is given, the answer
 * passed on and judged. A form sent twice does a step once; all throw
 * {@link RefusedException} if somebody else was faster, or it is not the step's turn.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class ProposalSteps {

	private static final String REASON = "reason";

	private final ProposalRepository proposals;

	private final ProposalSourceQueries sources;

	private final AnswerClocks clocks;

	private final ProposalNews news;

	private final UnitWriters writers;

	private final Organization organization;

	private final Access access;

	private final VietnamTime time;

	/**
	 * Another unit answers, or a body outside the portal that the holder follows up.
	 * @param unitId one of the line of where it was raised; null for a body
	 * @throws InvalidInputException with faults at {@code unitId}, {@code body},
	 * {@code reason}
	 */
	public void pass(Press press, @Nullable UUID unitId, String body, String reason) {
		step(press, Proposal::getHolderUnitId, (proposal, by) -> {
			Faults faults = new Faults();
			ProposalText.demand(faults, REASON, reason);
			ProposalText.check(faults, "body", body);
			faults.addIf(unitId == null && body.isBlank(), "unitId", "proposal.fault.to")
				.addIf(unitId != null && !body.isBlank(), "body", "proposal.fault.to-one")
				.addIf(unitId != null && organization.lineage(proposal.getUnitId())
					.stream()
					.noneMatch(unit -> unit.id().equals(unitId)), "unitId", "proposal.fault.holder")
				.throwIfAny();
			int days = source(proposal).answerDays();
			proposal.pass(new NextLeg(unitId == null ? proposal.leg().getUnitId() : unitId, body, reason, by.today(),
					days, clocks.due(new AnswerClock(by.today(), days, List.of()))), by);
			proposals.flush();
			news.passed(proposal.getId(), by.id(), unitId != null);
		});
	}

	/**
	 * The clock stands until the unit where it was raised says what is asked.
	 * @throws InvalidInputException with faults at {@code awaited}, {@code replyBy}
	 */
	public void askInformation(Press press, String awaited, @Nullable LocalDate replyBy) {
		step(press, Proposal::getHolderUnitId, (proposal, by) -> {
			Faults faults = new Faults();
			ProposalText.demand(faults, "awaited", awaited);
			if (replyBy == null || replyBy.isBefore(by.today())) {
				faults.add("replyBy", replyBy == null ? "proposal.fault.missing" : "proposal.fault.past");
			}
			faults.throwIfAny();
			proposal.await(awaited, Objects.requireNonNull(replyBy), by);
			proposals.flush();
			news.informationAsked(proposal.getId(), by.id());
		});
	}

	/**
	 * What was asked is said; the clock runs on.
	 * @throws InvalidInputException with a fault at {@code information}
	 */
	public void inform(Press press, String information) {
		step(press, Proposal::getUnitId, (proposal, by) -> {
			Faults faults = new Faults();
			ProposalText.demand(faults, "information", information);
			faults.throwIfAny();
			proposal.informed(information, by);
			proposal.due(clocks.due(proposal.clock(0)));
			proposals.flush();
			news.informationCame(proposal.getId(), by.id());
		});
	}

	/**
	 * The holder takes more time, once, at most as much as the rule gives.
	 * @throws InvalidInputException with faults at {@code days}, {@code reason}
	 */
	public void extend(Press press, int days, String reason) {
		step(press, Proposal::getHolderUnitId, (proposal, by) -> {
			Faults faults = new Faults();
			ProposalText.demand(faults, REASON, reason);
			int most = proposal.leg().getDays();
			faults.addIf(days < 1 || days > most, "days", "proposal.fault.days", most).throwIfAny();
			LocalDate due = clocks.due(proposal.clock(days));
			new Faults().addIf(due.isBefore(by.today()), "days", "proposal.fault.due-past", due).throwIfAny();
			proposal.extend(days, reason, due, by);
		});
	}

	/**
	 * Takes a wrong answer back.
	 * @throws RefusedException if it was passed on, or was read more than ten minutes ago
	 */
	public void recall(Press press) {
		step(press, Proposal::getHolderUnitId, (proposal, by) -> {
			UUID reply = proposal.reply().getId();
			proposal.recall(by);
			news.recalled(reply);
		});
	}

	/**
	 * The answer was passed on to whoever raised it.
	 * @throws InvalidInputException with faults at {@code deliveredOn}, {@code way},
	 * {@code note}
	 */
	public void deliver(Press press, @Nullable LocalDate on, @Nullable DeliveryWay way, String note) {
		step(press, Proposal::getUnitId, (proposal, by) -> {
			Faults faults = new Faults();
			ProposalText.check(faults, "note", note);
			LocalDate answered = proposal.getAnsweredOn();
			if (on == null || way == null) {
				faults.addIf(on == null, "deliveredOn", "proposal.fault.missing")
					.addIf(way == null, "way", "proposal.fault.missing")
					.throwIfAny();
				return;
			}
			faults.addIf(on.isAfter(by.today()), "deliveredOn", "proposal.fault.future")
				.addIf(answered != null && on.isBefore(answered), "deliveredOn", "proposal.fault.before-answer")
				.throwIfAny();
			proposal.deliver(on, way, note, by.today().plusDays(source(proposal).judgingDays()), by);
		});
	}

	/**
	 * Whoever raised it says whether the answer satisfies him.
	 * @throws InvalidInputException with faults at {@code verdict}, {@code said}
	 */
	public void judge(Press press, @Nullable ProposalVerdict verdict, String said) {
		step(press, Proposal::getUnitId, (proposal, by) -> {
			Faults faults = new Faults();
			ProposalText.check(faults, "said", said);
			if (verdict == null || verdict == ProposalVerdict.SILENT) {
				faults.add("verdict", "proposal.fault.missing").throwIfAny();
				return;
			}
			faults.addIf(verdict == ProposalVerdict.NOT && said.isBlank(), "said", "proposal.fault.why-not")
				.throwIfAny();
			UUID holder = proposal.leg().getUnitId();
			UUID above = organization.lineage(holder).stream().skip(1).findFirst().map(UnitView::id).orElse(holder);
			int days = source(proposal).answerDays();
			proposal.judge(verdict, said, new NextLeg(above, "", said, by.today(), days,
					clocks.due(new AnswerClock(by.today(), days, List.of()))), by);
			proposals.flush();
			if (proposal.getStatus() == ProposalStatus.OPEN) {
				news.reopened(proposal.getId(), by.id());
			}
		});
	}

	private void step(Press press, Function<Proposal, @Nullable UUID> writes, Taking step) {
		Proposal proposal = proposals.findLocked(press.proposalId())
			.orElseThrow(() -> new NotFoundException("proposal " + press.proposalId()));
		UUID unit = Objects.requireNonNullElse(writes.apply(proposal), proposal.getUnitId());
		if (access.at(proposal.getUnitId()).contains(Permission.READ) && !access.at(unit).contains(Permission.READ)) {
			throw new AccessDeniedException("proposal " + proposal.getId());
		}
		boolean onBehalf = writers.requireWriter(unit);
		if (proposal.knows(press.id())) {
			return;
		}
		if (proposal.getVersion() != press.version()) {
			throw new RefusedException("proposal.refused.changed");
		}
		step.take(proposal, new StepBy(press.id(), access.user().id(), onBehalf, time.now(), time.today()));
	}

	private ProposalSourceView source(Proposal proposal) {
		Supplier<NotFoundException> none = () -> new NotFoundException("source " + proposal.getSourceId());
		return sources.sources()
			.stream()
			.filter(source -> source.id().equals(proposal.getSourceId()))
			.findFirst()
			.orElseThrow(none);
	}

	/**
	 * One press of a button.
	 *
	 * @param id the same for a form sent twice
	 * @param version of the proposal, as the form was opened
	 */
	public record Press(UUID proposalId, UUID id, long version) {
	}

	@FunctionalInterface
	private interface Taking {

		void take(Proposal proposal, StepBy by);

	}

}

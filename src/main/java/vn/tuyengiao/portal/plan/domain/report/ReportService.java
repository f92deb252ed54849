package vn.tuyengiao.portal.plan.domain.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.obligation.Obligations;
import vn.tuyengiao.portal.plan.domain.plan.PlanContent;
import vn.tuyengiao.portal.plan.domain.plan.PlanFacts;
import vn.tuyengiao.portal.plan.domain.plan.Plans;
import vn.tuyengiao.portal.platform.IncompleteException;
import vn.tuyengiao.portal.plan.domain.round.PlanRounds;
import vn.tuyengiao.portal.plan.domain.round.Recalls;
import vn.tuyengiao.portal.plan.domain.round.SubmissionRights;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.rounds.Author;
import vn.tuyengiao.portal.platform.rounds.Rounds;
import vn.tuyengiao.portal.platform.rounds.Rounds.Sending;
import vn.tuyengiao.portal.platform.rounds.SubmissionDue;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;

/**
 * The unit's side of the report on an accepted plan: begin it, write the result of each
 * task, send it.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class ReportService {

	private final Plans plans;

	private final ReportRepository reports;

	private final Obligations obligations;

	private final PlanRounds rounds;

	private final Recalls recalls;

	private final Directives directives;

	private final SubmissionRights rights;

	private final VietnamTime time;

	/**
	 * Begins the report; does nothing if it was begun before.
	 * @throws RefusedException unless the plan is accepted
	 */
	public void open(UUID planId) {
		PlanFacts plan = plans.find(planId);
		Author author = rights.writer(plan.getUnitId());
		SubmissionDue due = take(plan);
		if (reports.findByPlanId(planId).isPresent()) {
			return;
		}
		if (plan.getStatus() != SubmissionStatus.ACCEPTED) {
			throw new RefusedException("plan.refused.report.planNotAccepted");
		}
		due.follow(SubmissionStatus.DRAFT, time.today());
		reports.save(new Report(plan, author, time.now()));
	}

	/**
	 * Keeps the draft as it is written, complete or not. To write what is there already
	 * is no conflict, whatever the version.
	 * @return the report's new version
	 * @throws vn.tuyengiao.portal.platform.StaleException if somebody else wrote since
	 */
	public long save(SaveReport command) {
		PlanFacts plan = plans.find(command.planId());
		Author author = rights.writer(plan.getUnitId());
		SubmissionDue due = take(plan);
		due.requireOpen(time.today());
		Report report = report(plan.getId());
		return keep(report, rounds.of(plan.getId(), Subject.REPORT, report, due), command, author);
	}

	/**
	 * Keeps the draft and looks whether it could be sent.
	 * @throws IncompleteException if it is not whole; the draft is kept all the same
	 */
	@Transactional(noRollbackFor = IncompleteException.class)
	public void saveToSend(SaveReport draft) {
		PlanFacts plan = plans.find(draft.planId());
		Author author = rights.sender(plan.getUnitId());
		SubmissionDue due = take(plan);
		due.requireOpen(time.today());
		Report report = report(plan.getId());
		Rounds sent = rounds.of(plan.getId(), Subject.REPORT, report, due);
		long version = keep(report, sent, draft, author);
		try {
			requireWhole(plan, report);
			sent.requireSendable();
		}
		catch (InvalidInputException ex) {
			throw new IncompleteException(version, ex.getFaults());
		}
	}

	/**
	 * Sends the draft as it is kept. Sending the same form again does nothing.
	 * @param version that the sender looked at
	 * @throws vn.tuyengiao.portal.platform.StaleException if somebody wrote since
	 */
	public void send(UUID planId, long version, UUID token, String note) {
		PlanFacts plan = plans.find(planId);
		Author author = rights.sender(plan.getUnitId());
		SubmissionDue due = take(plan);
		Report report = report(planId);
		Rounds sent = rounds.of(planId, Subject.REPORT, report, due);
		Sending sending = new Sending(token, note);
		rounds.requireOwnToken(token, planId);
		if (sent.wasSent(sending, report.snapshot()::equals)) {
			return;
		}
		due.requireOpen(time.today());
		report.requireEditable();
		report.requireVersion(version);
		requireWhole(plan, report);
		sent.submit(sending, author, time.now());
		directives.reported(plan.getUnitId(), planId, report.directivesServed(plan), time.today());
	}

	/**
	 * Takes it back, as if it had not been sent, for as long as nobody has opened it.
	 * Pressing twice does nothing more.
	 */
	public void recall(UUID planId) {
		PlanFacts plan = plans.find(planId);
		Author author = rights.sender(plan.getUnitId());
		SubmissionDue due = take(plan);
		Report report = report(planId);
		if (report.getStatus().isEditable()) {
			return;
		}
		due.requireOpen(time.today());
		recalls.sending(rounds.of(planId, Subject.REPORT, report, due), author.userId(), time.now());
		if (report.getStatus() == SubmissionStatus.DRAFT) {
			directives.reported(plan.getUnitId(), planId, Set.of(), time.today());
		}
	}

	/** Takes the row of what is owed, once for all that a step does. */
	private SubmissionDue take(PlanFacts plan) {
		return obligations.take(plan.getUnitId(), plan.getPeriodId(), Subject.REPORT);
	}

	private Report report(UUID planId) {
		return reports.findByPlanId(planId).orElseThrow(() -> new NotFoundException("report of " + planId));
	}

	private long keep(Report report, Rounds sent, SaveReport command, Author author) {
		report.requireEditable();
		if (report.getVersion() != command.version() && report.says(command.content())
				&& sent.areAnswered(command.answers())) {
			return report.getVersion();
		}
		report.requireVersion(command.version());
		requireStorable(report, command.content());
		boolean answered = sent.answer(command.answers());
		if (!report.write(command.content(), author, time.now()) && answered) {
			report.edited(author, time.now());
		}
		reports.flush();
		return report.getVersion();
	}

	private static void requireStorable(Report report, ReportContent content) {
		Faults faults = new Faults();
		for (int i = 0; i < content.lines().size(); i++) {
			ReportContent.Line line = content.lines().get(i);
			if (report.resultOf(line.planLineId()).isEmpty()) {
				throw new NotFoundException("plan line");
			}
			faults.addAll("lines[" + i + "].", line.content().senseless());
		}
		faults.throwIfAny();
	}

	/** Field paths follow the plan's order of lines, as the form does. */
	private static void requireWhole(PlanFacts plan, Report report) {
		Faults faults = new Faults();
		List<PlanContent.Line> tasks = plan.tasks();
		for (int i = 0; i < tasks.size(); i++) {
			PlanContent.Line task = tasks.get(i);
			faults.addAll("lines[" + i + "].",
					report.resultOf(task.id()).orElseThrow().missing(task.content().target()));
		}
		faults.throwIfAny();
	}

	/**
	 * The whole form of a report. {@code answers}: by reason, what the unit answers to a
	 * return.
	 */
	public record SaveReport(UUID planId, long version, ReportContent content, Map<UUID, String> answers) {
	}

}

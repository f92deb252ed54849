package vn.tuyengiao.portal.plan.domain.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.SubmissionStatus;
import vn.tuyengiao.portal.plan.domain.obligation.Obligation;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationRepository;
import vn.tuyengiao.portal.plan.domain.plan.Plan;
import vn.tuyengiao.portal.plan.domain.plan.PlanLine;
import vn.tuyengiao.portal.plan.domain.plan.PlanRepository;
import vn.tuyengiao.portal.plan.domain.plan.PlanRules;
import vn.tuyengiao.portal.plan.domain.round.Author;
import vn.tuyengiao.portal.plan.domain.round.IncompleteException;
import vn.tuyengiao.portal.plan.domain.round.Rounds;
import vn.tuyengiao.portal.plan.domain.round.Submit;
import vn.tuyengiao.portal.plan.domain.round.Writing;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * The unit's side of the report on an accepted plan: begin it, write the result of each
 * task, submit it.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class ReportService {

	private static final BigDecimal LARGEST = new BigDecimal("9999999999999.99");

	private final PlanRepository plans;

	private final ReportRepository reports;

	private final ObligationRepository obligations;

	private final Rounds rounds;

	private final Directives directives;

	private final Access access;

	private final Writing writing;

	private final VietnamTime time;

	/**
	 * Begins the report; does nothing if it was begun before.
	 * @throws RefusedException unless the plan is accepted
	 */
	public void open(UUID planId) {
		Plan plan = plan(planId);
		Author author = writing.author(plan.getUnitId());
		Obligation obligation = obligations.takeFor(plan, Subject.REPORT);
		if (reports.findByPlanId(planId).isPresent()) {
			return;
		}
		if (plan.getStatus() != SubmissionStatus.ACCEPTED) {
			throw new RefusedException("plan.refused.report.planNotAccepted");
		}
		obligation.begin(time.today());
		reports.save(new Report(plan, author, time.now()));
	}

	/**
	 * Keeps the draft as it is written, complete or not. To write what is there already
	 * is no conflict, whatever the version.
	 * @return the report's new version
	 * @throws vn.tuyengiao.portal.platform.StaleException if somebody else wrote since
	 */
	public long save(SaveReport command) {
		Plan plan = plan(command.planId());
		Author author = writing.author(plan.getUnitId());
		obligations.takeFor(plan, Subject.REPORT).requireUnlocked(time.today());
		Report report = report(command.planId());
		report.requireEditable();
		if (report.getVersion() != command.version() && report.says(command.content())
				&& rounds.areAnswered(plan.getId(), Subject.REPORT, command.answers())) {
			return report.getVersion();
		}
		report.requireVersion(command.version());
		requireStorable(report, command.content());
		boolean answered = rounds.answer(plan.getId(), Subject.REPORT, command.answers());
		if (!report.write(command.content(), author, time.now()) && answered) {
			report.edited(author, time.now());
		}
		reports.flush();
		return report.getVersion();
	}

	/**
	 * Keeps the draft and sends it. Sending the same form again does nothing.
	 * @throws IncompleteException if it is not whole; the draft is kept all the same
	 */
	@Transactional(noRollbackFor = IncompleteException.class)
	public void saveAndSubmit(SaveReport draft, UUID token, String note) {
		Plan plan = plan(draft.planId());
		access.require(Permission.SUBMIT, plan.getUnitId());
		Obligation obligation = obligations.takeFor(plan, Subject.REPORT);
		if (rounds.wasSent(new Submit(plan.getId(), draft.version(), token, note), Subject.REPORT,
				sent -> draft.content().isSaidBy(sent), draft.answers())) {
			return;
		}
		long version = save(draft);
		try {
			send(plan, obligation, new Submit(plan.getId(), version, token, note));
		}
		catch (InvalidInputException ex) {
			throw new IncompleteException(version, ex.getFaults());
		}
	}

	/**
	 * Sends the report to the district. Sending the same form again does nothing.
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException if it is not whole, each
	 * fault at its field
	 */
	public void submit(Submit command) {
		Plan plan = plan(command.planId());
		access.require(Permission.SUBMIT, plan.getUnitId());
		Obligation obligation = obligations.takeFor(plan, Subject.REPORT);
		if (rounds.wasSent(command.token(), plan.getId())) {
			return;
		}
		send(plan, obligation, command);
	}

	private void send(Plan plan, Obligation obligation, Submit command) {
		obligation.requireUnlocked(time.today());
		Report report = report(command.planId());
		report.requireEditable();
		report.requireVersion(command.version());
		requireWhole(plan, report);
		rounds.submit(report, plan.getId(), obligation, command, writing.author(plan.getUnitId()));
		directives.reported(plan.getUnitId(), plan.getId(), report.directivesServed(plan), time.today());
	}

	private Plan plan(UUID id) {
		return plans.findById(id).orElseThrow(() -> new NotFoundException("plan " + id));
	}

	private Report report(UUID planId) {
		return reports.findByPlanId(planId).orElseThrow(() -> new NotFoundException("report of " + planId));
	}

	private static void requireStorable(Report report, ReportContent content) {
		List<Fault> faults = new ArrayList<>();
		for (int i = 0; i < content.lines().size(); i++) {
			ReportContent.Line line = content.lines().get(i);
			if (report.lineOn(line.planLineId()) == null) {
				throw new NotFoundException("plan line");
			}
			BigDecimal reached = line.reached();
			PlanRules.demand(reached == null || reached.signum() >= 0 && reached.compareTo(LARGEST) <= 0,
					"lines[" + i + "].reached", "plan.line.targetRange", faults);
		}
		PlanRules.refuse(faults);
	}

	/** Field paths follow the plan's order of lines, as the form does. */
	private static void requireWhole(Plan plan, Report report) {
		List<Fault> faults = new ArrayList<>();
		for (int i = 0; i < plan.getLines().size(); i++) {
			PlanLine planned = plan.getLines().get(i);
			String path = "lines[" + i + "].";
			report.lineOn(planned.getId())
				.content()
				.missing(planned.getTarget())
				.forEach(fault -> faults.add(new Fault(path + fault.field(), fault.code(), fault.arguments())));
		}
		PlanRules.refuse(faults);
	}

	/**
	 * The whole form of a report. {@code answers}: by reason, what the unit answers to a
	 * return.
	 */
	public record SaveReport(UUID planId, long version, ReportContent content, Map<UUID, String> answers) {
	}

}

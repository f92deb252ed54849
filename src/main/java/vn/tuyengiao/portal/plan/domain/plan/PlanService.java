package vn.tuyengiao.portal.plan.domain.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.directive.Directives.Picked;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.obligation.Obligation;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationRepository;
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

/** The unit's side of a plan: open it, write in it, take over undone tasks, submit it. */
@Service
@Transactional
@RequiredArgsConstructor
public class PlanService {

	private final PlanRepository plans;

	private final ObligationRepository obligations;

	private final Rounds rounds;

	private final PlanRules rules;

	private final CarryOver carryOver;

	private final DirectiveLinks links;

	private final Directives directives;

	private final Organization organization;

	private final Access access;

	private final Writing writing;

	private final VietnamTime time;

	/**
	 * Begins the unit's plan for the period with what is undone from the last one; the
	 * plan that is there, if it was begun before.
	 */
	public UUID open(UUID unitId, UUID periodId) {
		Author author = writing.author(unitId);
		Obligation obligation = obligations.findForStep(unitId, periodId, Subject.PLAN)
			.orElseThrow(() -> new NotFoundException("obligation"));
		return plans.findByUnitIdAndPeriodId(unitId, periodId).map(Plan::getId).orElseGet(() -> {
			PeriodView period = organization.period(periodId);
			if (time.today().isBefore(period.opensOn())) {
				throw new RefusedException("plan.refused.notOpen", period.opensOn());
			}
			obligation.begin(time.today());
			Plan plan = new Plan(unitId, periodId, author, time.now());
			carryOver.into(unitId, periodId).forEach(undone -> plan.carryOver(undone, author, time.now()));
			return plans.save(plan).getId();
		});
	}

	/**
	 * Keeps the draft as it is written, complete or not. To write what is there already
	 * is no conflict, whatever the version: the button was pressed twice, or the answer
	 * got lost on the way.
	 * @throws InvalidInputException if something in it cannot be kept
	 * @throws vn.tuyengiao.portal.platform.StaleException if somebody else wrote since
	 */
	public Saved save(SavePlan command) {
		Plan plan = plan(command.planId());
		Author author = writing.author(plan.getUnitId());
		obligations.takeFor(plan, Subject.PLAN).requireUnlocked(time.today());
		plan.requireEditable();
		List<PlanLine> undone = undoneToTakeUp(plan, command.content());
		DirectiveLinks.Linked linked = links.link(plan, command.content(), undone);
		return new Saved(keep(plan, command.saying(linked.content()), undone, author), linked.named());
	}

	private long keep(Plan plan, SavePlan command, List<PlanLine> undone, Author author) {
		if (plan.getVersion() != command.version() && plan.says(command.content())
				&& rounds.areAnswered(plan.getId(), Subject.PLAN, command.answers())) {
			return plan.getVersion();
		}
		plan.requireVersion(command.version());
		requireOwnLines(plan, command.content());
		rules.requireStorable(plan, command.content());
		boolean answered = rounds.answer(plan.getId(), Subject.PLAN, command.answers());
		if (!plan.write(command.content(), undone, author, time.now()) && answered) {
			plan.edited(author, time.now());
		}
		plans.flush();
		return plan.getVersion();
	}

	/**
	 * Keeps the draft and sends it. Sending the same form again does nothing.
	 * @throws IncompleteException if it is not whole; the draft is kept all the same
	 */
	@Transactional(noRollbackFor = IncompleteException.class)
	public void saveAndSubmit(SavePlan draft, UUID token, String note) {
		Plan plan = plan(draft.planId());
		access.require(Permission.SUBMIT, plan.getUnitId());
		Obligation obligation = obligations.takeFor(plan, Subject.PLAN);
		PlanContent content = links.link(plan, draft.content(), List.of()).content();
		if (rounds.wasSent(new Submit(plan.getId(), draft.version(), token, note), Subject.PLAN,
				Plan.snapshot(content)::equals, draft.answers())) {
			return;
		}
		long version = save(draft).version();
		try {
			send(plan, obligation, new Submit(plan.getId(), version, token, note));
		}
		catch (InvalidInputException ex) {
			throw new IncompleteException(version, ex.getFaults());
		}
	}

	/**
	 * Adds tasks that the last period's report meanwhile marks undone. Returns how many.
	 */
	public int takeUndone(UUID planId) {
		Plan plan = plan(planId);
		Author author = writing.author(plan.getUnitId());
		obligations.takeFor(plan, Subject.PLAN).requireUnlocked(time.today());
		plan.requireEditable();
		List<PlanLine> undone = carryOver.into(plan.getUnitId(), plan.getPeriodId())
			.stream()
			.filter(line -> !plan.carries(line.getId()))
			.toList();
		undone.forEach(line -> plan.carryOver(line, author, time.now()));
		return undone.size();
	}

	/**
	 * Sends the plan to the district. Sending the same form again does nothing.
	 * @throws InvalidInputException if it is not whole, each fault at its field
	 */
	public void submit(Submit command) {
		Plan plan = plan(command.planId());
		access.require(Permission.SUBMIT, plan.getUnitId());
		Obligation obligation = obligations.takeFor(plan, Subject.PLAN);
		if (rounds.wasSent(command.token(), plan.getId())) {
			return;
		}
		send(plan, obligation, command);
	}

	private void send(Plan plan, Obligation obligation, Submit command) {
		obligation.requireUnlocked(time.today());
		plan.requireEditable();
		plan.requireVersion(command.version());
		rules.requireWhole(plan);
		rounds.submit(plan, plan.getId(), obligation, command, writing.author(plan.getUnitId()));
		directives.planned(plan.getUnitId(), plan.getId(), plan.directives(), time.today());
	}

	private List<PlanLine> undoneToTakeUp(Plan plan, PlanContent content) {
		boolean any = content.lines()
			.stream()
			.anyMatch(line -> line.carriedFromId() != null && !plan.carries(line.carriedFromId()));
		return any ? carryOver.into(plan.getUnitId(), plan.getPeriodId()) : List.of();
	}

	private Plan plan(UUID id) {
		return plans.findById(id).orElseThrow(() -> new NotFoundException("plan " + id));
	}

	/**
	 * A line id that the plan does not know is a new line, unless it is a line of another
	 * plan.
	 */
	private void requireOwnLines(Plan plan, PlanContent content) {
		Set<UUID> own = plan.getLines().stream().map(PlanLine::getId).collect(Collectors.toSet());
		Set<UUID> seen = new HashSet<>();
		Set<UUID> added = new HashSet<>();
		for (PlanContent.Line line : content.lines()) {
			if (!seen.add(line.id())) {
				throw new InvalidInputException("", "plan.line.twice");
			}
			if (!own.contains(line.id())) {
				added.add(line.id());
			}
		}
		if (!added.isEmpty() && plans.countLines(added) > 0) {
			throw new NotFoundException("plan line");
		}
		if (content.lines().size() > Plan.MAX_LINES) {
			throw new InvalidInputException(List.of(new Fault("", "plan.line.tooMany", Plan.MAX_LINES)));
		}
	}

	/**
	 * The whole form of a plan. {@code answers}: by reason, what the unit answers to a
	 * return.
	 */
	public record SavePlan(UUID planId, long version, PlanContent content, Map<UUID, String> answers) {

		SavePlan saying(PlanContent linked) {
			return new SavePlan(planId, version, linked, answers);
		}

	}

	/**
	 * The plan's new version and, by line, what became of words for a directive that had
	 * to be looked up.
	 */
	public record Saved(long version, Map<UUID, Picked> named) {
	}

}

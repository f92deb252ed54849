package vn.tuyengiao.portal.plan.domain.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.directive.Directives.Picked;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask.TaskField;
import vn.tuyengiao.portal.plan.domain.obligation.Obligations;
import vn.tuyengiao.portal.platform.IncompleteException;
import vn.tuyengiao.portal.plan.domain.round.PlanRounds;
import vn.tuyengiao.portal.plan.domain.round.Recalls;
import vn.tuyengiao.portal.plan.domain.round.SubmissionRights;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.rounds.Author;
import vn.tuyengiao.portal.platform.rounds.Rounds;
import vn.tuyengiao.portal.platform.rounds.Rounds.Sending;
import vn.tuyengiao.portal.platform.rounds.SubmissionDue;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;

/** The unit's side of a plan: open it, write in it, take over undone tasks, send it. */
@Service
@Transactional
@RequiredArgsConstructor
public class PlanService {

	private final PlanRepository plans;

	private final Obligations obligations;

	private final PlanRounds rounds;

	private final Recalls recalls;

	private final PlanRules rules;

	private final CarryOverQueries carryOver;

	private final DirectiveLinks links;

	private final Directives directives;

	private final Organization organization;

	private final SubmissionRights rights;

	private final VietnamTime time;

	/**
	 * Begins the unit's plan for the period with what is undone from the last one; the
	 * plan that is there, if it was begun before.
	 */
	public UUID open(UUID unitId, UUID periodId) {
		Author author = rights.writer(unitId);
		SubmissionDue due = obligations.take(unitId, periodId, Subject.PLAN);
		return plans.findByUnitIdAndPeriodId(unitId, periodId).map(Plan::getId).orElseGet(() -> {
			PeriodView period = organization.period(periodId);
			if (time.today().isBefore(period.opensOn())) {
				throw new RefusedException("plan.refused.notOpen", period.opensOn());
			}
			due.follow(SubmissionStatus.DRAFT, time.today());
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
		WritingStep step = take(command.planId(), rights::writer);
		step.requireWritable(time);
		Typed typed = read(step.plan(), command);
		return new Saved(keep(step, typed), typed.named());
	}

	/**
	 * Keeps the draft and looks whether it could be sent.
	 * @param asTyped lines whose words for a directive are meant to stay words, though
	 * they name none
	 * @throws IncompleteException if it is not whole, or of some words nobody has said
	 * that yet; the draft is kept all the same
	 */
	@Transactional(noRollbackFor = IncompleteException.class)
	public void saveToSend(SavePlan draft, Set<UUID> asTyped) {
		WritingStep step = take(draft.planId(), rights::sender);
		Plan plan = step.plan();
		step.requireWritable(time);
		long version = keep(step, read(plan, draft));
		try {
			rules.requireWhole(plan, line -> asTyped.contains(line.id()) || wasSentSo(step.rounds(), line));
			step.rounds().requireSendable();
		}
		catch (InvalidInputException ex) {
			throw new IncompleteException(version, ex.getFaults());
		}
	}

	/**
	 * Sends the draft as it is kept and was looked at, words that name no directive
	 * included. Sending the same form again does nothing.
	 * @param version that the sender looked at
	 * @throws vn.tuyengiao.portal.platform.StaleException if somebody wrote since
	 */
	public void send(UUID planId, long version, UUID token, String note) {
		WritingStep step = take(planId, rights::sender);
		Plan plan = step.plan();
		rounds.requireOwnToken(token, planId);
		Sending sending = new Sending(token, note);
		if (step.rounds().wasSent(sending, plan.snapshot()::equals)) {
			return;
		}
		step.requireWritable(time);
		plan.requireVersion(version);
		rules.requireWhole(plan, line -> true);
		step.rounds().submit(sending, step.author(), time.now());
		directives.planned(plan.getUnitId(), planId, plan.directives(), time.today());
	}

	/**
	 * Takes it back, as if it had not been sent, for as long as nobody has opened it.
	 * Pressing twice does nothing more.
	 */
	public void recall(UUID planId) {
		WritingStep step = take(planId, rights::sender);
		Plan plan = step.plan();
		if (plan.getStatus().isEditable()) {
			return;
		}
		step.due().requireOpen(time.today());
		recalls.sending(step.rounds(), step.author().userId(), time.now());
		if (plan.getStatus() == SubmissionStatus.DRAFT) {
			directives.planned(plan.getUnitId(), planId, Set.of(), time.today());
		}
	}

	/**
	 * Adds tasks that the last period's report meanwhile marks undone. Returns how many.
	 */
	public int takeUndone(UUID planId) {
		WritingStep step = take(planId, rights::writer);
		Plan plan = step.plan();
		step.requireWritable(time);
		List<UndoneTask> undone = carryOver.into(plan.getUnitId(), plan.getPeriodId())
			.stream()
			.filter(task -> !plan.carries(task.id()))
			.toList();
		undone.forEach(task -> plan.carryOver(task, step.author(), time.now()));
		return undone.size();
	}

	/** The same words went up with the line before: they are not asked about again. */
	private static boolean wasSentSo(Rounds rounds, PlanContent.Line line) {
		return rounds.last()
			.stream()
			.flatMap(round -> round.getContent().lines().stream())
			.anyMatch(sent -> sent.id().equals(line.id())
					&& line.content().directiveRef().equals(sent.values().get(TaskField.DIRECTIVE.key())));
	}

	/**
	 * Takes the row of what is owed, once for all that the step does, and only then reads
	 * the plan: it is as the last step left it.
	 * @param right who writes or sends for the unit
	 */
	private WritingStep take(UUID planId, Function<UUID, Author> right) {
		PlanPlace place = plans.findPlace(planId).orElseThrow(() -> new NotFoundException("plan " + planId));
		Author author = right.apply(place.unitId());
		SubmissionDue due = obligations.take(place.unitId(), place.periodId(), Subject.PLAN);
		Plan plan = plans.findById(planId).orElseThrow(() -> new NotFoundException("plan " + planId));
		return new WritingStep(plan, author, due, rounds.of(plan.getId(), Subject.PLAN, plan, due));
	}

	/** What was typed, with the directives that it names. */
	private Typed read(Plan plan, SavePlan command) {
		boolean any = command.content()
			.lines()
			.stream()
			.anyMatch(line -> line.carriedFromId() != null && !plan.carries(line.carriedFromId()));
		List<UndoneTask> undone = any ? carryOver.into(plan.getUnitId(), plan.getPeriodId()) : List.of();
		DirectiveLinks.Linked linked = links.link(plan, command.content(), undone);
		return new Typed(command.saying(linked.content()), undone, linked.named());
	}

	private long keep(WritingStep step, Typed typed) {
		Plan plan = step.plan();
		SavePlan command = typed.command();
		if (plan.getVersion() != command.version() && plan.says(command.content())
				&& step.rounds().areAnswered(command.answers())) {
			return plan.getVersion();
		}
		plan.requireVersion(command.version());
		requireOwnLines(plan, command.content());
		rules.requireStorable(plan, command.content());
		boolean answered = step.rounds().answer(command.answers());
		if (!plan.write(command.content(), typed.undone(), step.author(), time.now()) && answered) {
			plan.edited(step.author(), time.now());
		}
		plans.flush();
		return plan.getVersion();
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
		if (content.lines().size() > PlanContent.MOST_LINES) {
			throw new InvalidInputException("", "plan.line.tooMany", PlanContent.MOST_LINES);
		}
	}

	/** Who takes a step on a plan, with the row of what is owed and the rounds. */
	private record WritingStep(Plan plan, Author author, SubmissionDue due, Rounds rounds) {

		void requireWritable(VietnamTime time) {
			due.requireOpen(time.today());
			plan.requireEditable();
		}

	}

	/** {@code named}: by line, what became of words that had to be looked up. */
	private record Typed(SavePlan command, List<UndoneTask> undone, Map<UUID, Picked> named) {
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

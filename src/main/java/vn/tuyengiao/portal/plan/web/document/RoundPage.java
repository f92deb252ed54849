package vn.tuyengiao.portal.plan.web.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.document.RoundView;
import vn.tuyengiao.portal.plan.web.PlanLinks;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.plan.web.document.RoundWords.Changed;
import vn.tuyengiao.portal.plan.web.document.RoundWords.Said;
import vn.tuyengiao.portal.platform.comparison.WordComparison;
import vn.tuyengiao.portal.platform.rounds.Snapshot;
import vn.tuyengiao.portal.platform.rounds.SnapshotDiff;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;

/**
 * One round in words: what it said, what it changed, which reasons it answers and which
 * it was given. Used to read an old round and to review the one that waits.
 */
public record RoundPage(UUID planId, Subject subject, String title, String unitName, UUID roundId, int number,
		int rounds, String submittedBy, String submittedAt, String note, @Nullable SubmissionStatus decision,
		@Nullable String decidedBy, String decidedAt, boolean enteredFor, boolean opened, boolean decidable,
		List<Said> texts, List<Changed> textChanges, List<Line> lines, boolean compared, boolean reordered,
		List<Reason> earlier, List<Reason> reasons) {

	static RoundPage of(RoundView view, RoundWords submitted, PlanWords words) {
		PlanView plan = view.plan();
		PlanView.Round round = view.round();
		Subject subject = round.subject();
		SnapshotDiff changes = view.changes();
		Map<UUID, Integer> numbers = new HashMap<>();
		WordComparison comparison = new WordComparison();
		List<Line> lines = lines(view, submitted, comparison, numbers);
		boolean enteredFor = subject == Subject.PLAN || plan.head().report() == null ? plan.head().enteredFor()
				: plan.head().report().enteredFor();
		Map<UUID, String> tasks = new HashMap<>();
		lines.forEach(line -> tasks.put(line.id(), line.task()));
		return new RoundPage(plan.head().id(), subject, words.title(subject, plan.head().period()),
				plan.head().unitName(), round.id(), round.number(), plan.rounds(subject).size(), round.submittedBy(),
				Days.minute(round.submittedAt()), round.note(), round.decision(), round.decidedBy(),
				Days.minute(round.decidedAt()), enteredFor, round.openedAt() != null, plan.isReviewable(subject),
				submitted.texts(subject, view.content()), submitted.textChanges(view, comparison), lines,
				changes != null, changes != null && changes.reordered(),
				view.before() == null ? List.of() : reasons(view.before(), numbers, tasks),
				reasons(round, numbers, tasks));
	}

	private static List<Line> lines(RoundView view, RoundWords submitted, WordComparison comparison,
			Map<UUID, Integer> numbers) {
		Subject subject = view.round().subject();
		Map<UUID, PlanView.Line> planned = view.plan().linesById();
		Map<UUID, SnapshotDiff.LineDiff> changes = new HashMap<>();
		if (view.changes() != null) {
			view.changes().lines().forEach(line -> changes.put(line.id(), line));
		}
		List<Line> lines = new ArrayList<>();
		for (Snapshot.Line line : view.content().lines()) {
			numbers.put(line.id(), numbers.size() + 1);
			SnapshotDiff.LineDiff change = changes.get(line.id());
			lines.add(new Line(line.id(), numbers.size(), task(subject, line.values(), planned.get(line.id())),
					subject == Subject.REPORT ? target(planned.get(line.id())) : "",
					change == null ? null : change.kind(),
					submitted.line(subject, line.values(), planned.get(line.id()), view.names()),
					change == null || change.kind() != SnapshotDiff.Kind.CHANGED ? List.of()
							: submitted.lineChanges(view, change, planned.get(line.id()), comparison),
					age(planned.get(line.id()))));
		}
		changes.values().stream().filter(line -> line.kind() == SnapshotDiff.Kind.REMOVED).forEach(line -> {
			lines.add(new Line(line.id(), 0, task(subject, line.values(), planned.get(line.id())), "", line.kind(),
					submitted.line(subject, line.values(), planned.get(line.id()), view.names()), List.of(), 0));
		});
		return lines;
	}

	private static String task(Subject subject, Map<String, String> values, PlanView.@Nullable Line planned) {
		if (subject == Subject.PLAN) {
			return values.getOrDefault("task", "");
		}
		return planned == null ? "" : planned.task();
	}

	/** What the report is measured by. */
	private static String target(PlanView.@Nullable Line planned) {
		return planned == null || planned.content().target() == null ? ""
				: planned.content().indicator() + ": " + Words.number(planned.content().target());
	}

	private static int age(PlanView.@Nullable Line planned) {
		return planned == null ? 0 : planned.carriedCount();
	}

	private static List<Reason> reasons(PlanView.Round round, Map<UUID, Integer> numbers, Map<UUID, String> tasks) {
		return round.reasons()
			.stream()
			.map(reason -> new Reason(reason.id(), reason.lineId(), numbers.getOrDefault(reason.lineId(), 0),
					tasks.get(reason.lineId()), reason.text(), reason.answer(), reason.met()))
			.toList();
	}

	public String href() {
		return PlanLinks.href(planId, subject);
	}

	/** The subject as addresses name it. */
	public String segment() {
		return PlanLinks.segment(subject);
	}

	public String roundHref(int other) {
		return "/plans/" + planId + "/rounds/" + segment() + "/" + other;
	}

	/** Lines that are new, gone or say something else; all of a first round. */
	public List<Line> changedLines() {
		return lines.stream().filter(line -> line.kind() != null).toList();
	}

	public List<Line> unchangedLines() {
		return lines.stream().filter(line -> line.kind() == null).toList();
	}

	/** Nothing differs from the round before. */
	public boolean unchanged() {
		return textChanges.isEmpty() && changedLines().isEmpty() && !reordered;
	}

	/**
	 * A line; {@code number} is 0 once it is gone, {@code kind}: none where nothing
	 * changed. {@code carriedCount}: how many periods the task has been carried over.
	 */
	public record Line(UUID id, int number, String task, String target, SnapshotDiff.@Nullable Kind kind,
			List<Said> said, List<Changed> changes, int carriedCount) {

		/** The line's id as forms name it. */
		public String key() {
			return id.toString();
		}

		public boolean gone() {
			return kind == SnapshotDiff.Kind.REMOVED;
		}

	}

	/**
	 * A reason of a return; {@code number}: of its line, 0 for the whole or a line that
	 * is gone; {@code task}: none for the whole.
	 */
	public record Reason(UUID id, @Nullable UUID lineId, int number, @Nullable String task, String text, String answer,
			@Nullable Boolean met) {

		/** The reason's id as forms name it. */
		public String key() {
			return id.toString();
		}

	}

}

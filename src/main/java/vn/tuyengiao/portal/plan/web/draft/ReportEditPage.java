package vn.tuyengiao.portal.plan.web.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.Outcome;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanDrafts.Draft;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.web.Days;

/** The page on which a report is written. */
class ReportEditPage extends SubmissionEditPage {

	private final Map<UUID, PlanView.Line> tasks;

	ReportEditPage(Draft draft, PlanWords words, LocalDate today) {
		super(draft, Subject.REPORT, words, today);
		this.tasks = draft.plan().linesById();
	}

	public Outcome[] getOutcomes() {
		return Outcome.values();
	}

	/** The task that a line reports on. */
	public PlanTask task(ReportLineForm line) {
		return planned(line).content();
	}

	private PlanView.Line planned(ReportLineForm line) {
		return Objects.requireNonNull(tasks.get(line.key()));
	}

	/** What was planned, under the task's words. */
	public String meta(ReportLineForm line) {
		PlanTask task = task(line);
		return words.say("plan.field." + task.field()) + " · " + Days.day(task.startsOn()) + "–"
				+ Days.day(task.endsOn()) + " · " + planned(line).lead();
	}

	public @Nullable String age(ReportLineForm line) {
		PlanView.Line task = planned(line);
		return task.carriedCount() == 0 ? null
				: words.say("plan.edit.age", task.carriedCount(), words.inside(task.firstPeriod()));
	}

	/** Reached of target in percent, rounded; nothing without both. */
	public @Nullable Long percent(ReportLineForm line) {
		BigDecimal target = task(line).target();
		if (target == null || target.signum() == 0 || line.getReached() == null) {
			return null;
		}
		return line.getReached().movePointRight(2).divide(target, 0, RoundingMode.HALF_UP).longValue();
	}

	public int missing(ReportLineForm line) {
		return line.typed().missing(task(line).target()).size();
	}

	/** Results that are still to be written. */
	public long open(ReportForm form) {
		return form.getLines().stream().filter(line -> line.getOutcome() == null).count();
	}

	public List<PlanView.Reason> reasons(ReportLineForm line) {
		return reasonsAt(line.key());
	}

}

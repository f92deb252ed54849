package vn.tuyengiao.portal.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.SubmissionStatus;
import vn.tuyengiao.portal.plan.domain.ObligationList.Listed;
import vn.tuyengiao.portal.plan.domain.ObligationRow;
import vn.tuyengiao.portal.plan.web.PlanListRow.Begin;
import vn.tuyengiao.portal.platform.web.Mark;
import vn.tuyengiao.portal.platform.web.Step;

/** Puts the rows of one list into words. */
@RequiredArgsConstructor
class PlanListRows {

	private static final String AWAITED = "btn btn-sm btn-secondary";

	/** Reading is not a step that anybody waits for. */
	private static final String QUIET = "btn btn-sm btn-ghost";

	private final Wording words;

	private final String contextPath;

	private final LocalDate today;

	private final boolean oneUnit;

	private final Map<PeriodRef, String> periods = new HashMap<>();

	private final Map<String, String> said = new HashMap<>();

	PlanListRow of(Listed listed) {
		ObligationRow row = listed.row();
		String period = periods.computeIfAbsent(row.period(), words::period);
		String about = " – " + row.unitName() + ", " + period;
		String document = row.planId() == null ? null
				: contextPath + "/plans/" + row.planId() + (row.subject() == Subject.PLAN ? "" : "/report");
		boolean begun = row.status() != SubmissionStatus.NONE;
		boolean writable = listed.mayWrite() && row.isOwedByUnit() && !today.isAfter(lock(row));
		return new PlanListRow(oneUnit ? null : row.unitName(), period,
				new Step(null, begun ? document : null, say("plan.subject." + row.subject()), null),
				state("status", row.status()), state("standing", row.standing()), due(row),
				row.firstSubmittedOn() == null ? null : Wording.day(row.firstSubmittedOn()),
				!begun && writable ? begin(listed, document, about) : null, steps(listed, document, writable, about));
	}

	private List<Mark> due(ObligationRow row) {
		List<Mark> due = new ArrayList<>();
		due.add(new Mark(null, Wording.day(row.effectiveDueOn())));
		if (row.extendedDueOn() != null) {
			due.add(new Mark("text-secondary", " (" + say("plan.due.extended") + ")"));
		}
		DueNote note = DueNote.of(row.effectiveDueOn(), lock(row), row.firstSubmittedOn(), today);
		if (note != null) {
			due.add(new Mark("due-note " + note.tone(), words.message(note.key(), note.days())));
		}
		return due;
	}

	private List<Step> steps(Listed listed, String document, boolean writable, String about) {
		ObligationRow row = listed.row();
		List<Step> steps = new ArrayList<>();
		if (row.status() == SubmissionStatus.SUBMITTED && listed.may(Permission.REVIEW)) {
			steps.add(step(AWAITED,
					contextPath + "/plans/" + row.planId() + "/review/" + row.subject().name().toLowerCase(),
					"plan.step.review", about));
		}
		else if (row.status() != SubmissionStatus.NONE && writable) {
			steps.add(step(AWAITED, document + "/edit",
					listed.may(Permission.EDIT) ? "plan.step.write." + row.status() : "plan.step.onBehalf", about));
		}
		else if (row.status() != SubmissionStatus.NONE) {
			steps.add(step(QUIET, document, "plan.step.view", about));
		}
		if (listed.may(Permission.EXTEND) && row.isOwedByUnit()) {
			steps.add(step("row-link", contextPath + "/plans/obligations/" + row.id() + "/extension",
					"plan.step.extend", about));
		}
		return steps;
	}

	private Begin begin(Listed listed, String document, String about) {
		ObligationRow row = listed.row();
		String label = say(listed.may(Permission.EDIT) ? "plan.step.begin." + row.subject() : "plan.step.onBehalf");
		return row.subject() == Subject.PLAN
				? new Begin(contextPath + "/plans", label, label + about, row.unitId(), row.period().id())
				: new Begin(document, label, label + about, null, null);
	}

	private Step step(String css, String href, String key, String about) {
		String label = say(key);
		return new Step(css, href, label, label + about);
	}

	private Mark state(String kind, Enum<?> value) {
		return new Mark("state state-" + value, say("plan." + kind + "." + value));
	}

	private String say(String key) {
		return said.computeIfAbsent(key, words::message);
	}

	private static LocalDate lock(ObligationRow row) {
		return row.extendedDueOn() != null && row.extendedDueOn().isAfter(row.lockOn()) ? row.extendedDueOn()
				: row.lockOn();
	}

}

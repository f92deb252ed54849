package vn.tuyengiao.portal.plan.web.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationList.Listed;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationRow;
import vn.tuyengiao.portal.plan.web.DueNote;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;
import vn.tuyengiao.portal.platform.web.list.CellPart;
import vn.tuyengiao.portal.platform.web.list.ListRow;
import vn.tuyengiao.portal.platform.web.list.RowButton;
import vn.tuyengiao.portal.platform.web.list.RowCell;
import vn.tuyengiao.portal.platform.web.list.RowLink;
import vn.tuyengiao.portal.platform.web.list.RowMark;

/** Puts the rows of one list into words. */
@RequiredArgsConstructor
class PlanListRows {

	private static final String AWAITED = "btn btn-sm btn-secondary";

	/** Reading is not a step that anybody waits for. */
	private static final String QUIET = "btn btn-sm btn-ghost";

	private static final String DAY = "day";

	/** The form of the page that posts what is begun. */
	private static final String BEGIN = "begin";

	private final PlanWords words;

	private final String contextPath;

	private final LocalDate today;

	private final boolean oneUnit;

	private final Map<PeriodRef, String> periods = new HashMap<>();

	private final Map<String, String> said = new HashMap<>();

	ListRow of(Listed listed) {
		ObligationRow row = listed.row();
		String period = periods.computeIfAbsent(row.period(), words::period);
		String about = " – " + row.unitName() + ", " + period;
		String document = row.planId() == null ? null
				: contextPath + "/plans/" + row.planId() + (row.subject() == Subject.PLAN ? "" : "/report");
		boolean begun = row.status() != SubmissionStatus.NONE;
		boolean writable = listed.mayWrite() && row.isOwedByUnit() && !today.isAfter(lock(row));
		List<RowCell> cells = new ArrayList<>();
		if (!oneUnit) {
			cells.add(RowCell.head(row.unitName()));
		}
		cells.add(RowCell.of(DAY, null, period));
		cells.add(RowCell.of(new RowLink(null, begun ? document : null, say("plan.subject." + row.subject()), null)));
		cells.add(RowCell.of(state("status", row.status())));
		cells.add(RowCell.of(state("standing", row.standing())));
		cells.add(new RowCell(false, DAY, say("plan.list.due"), due(row)));
		cells.add(RowCell.of(DAY, say("plan.list.submitted"),
				row.firstSubmittedOn() == null ? null : PlanWords.day(row.firstSubmittedOn())));
		cells.add(RowCell.steps("tight row-steps", steps(listed, document, writable, about)));
		return new ListRow(cells);
	}

	private List<RowMark> due(ObligationRow row) {
		List<RowMark> due = new ArrayList<>();
		due.add(new RowMark(null, PlanWords.day(row.effectiveDueOn())));
		if (row.extendedDueOn() != null) {
			due.add(new RowMark("text-secondary", " (" + say("plan.due.extended") + ")"));
		}
		DueNote note = DueNote.of(row.effectiveDueOn(), lock(row), row.firstSubmittedOn(), today);
		if (note != null) {
			due.add(new RowMark("due-note " + note.tone(), words.say(note.key(), note.days())));
		}
		return due;
	}

	private List<CellPart> steps(Listed listed, String document, boolean writable, String about) {
		ObligationRow row = listed.row();
		List<CellPart> steps = new ArrayList<>();
		if (row.status() == SubmissionStatus.NONE && writable) {
			steps.add(begin(listed, document, about));
		}
		else if (row.status() == SubmissionStatus.SUBMITTED && listed.may(Permission.REVIEW)) {
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

	private RowButton begin(Listed listed, String document, String about) {
		ObligationRow row = listed.row();
		String label = say(listed.may(Permission.EDIT) ? "plan.step.begin." + row.subject() : "plan.step.onBehalf");
		String action = row.subject() == Subject.PLAN
				? contextPath + "/plans?unit=" + row.unitId() + "&period=" + row.period().id() : document;
		return new RowButton(AWAITED, BEGIN, action, label, label + about);
	}

	private RowLink step(String css, String href, String key, String about) {
		String label = say(key);
		return new RowLink(css, href, label, label + about);
	}

	private RowMark state(String kind, Enum<?> value) {
		return new RowMark("state state-" + value, say("plan." + kind + "." + value));
	}

	private String say(String key) {
		return said.computeIfAbsent(key, words::say);
	}

	private static LocalDate lock(ObligationRow row) {
		return row.extendedDueOn() != null && row.extendedDueOn().isAfter(row.lockOn()) ? row.extendedDueOn()
				: row.lockOn();
	}

}

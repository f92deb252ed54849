package vn.tuyengiao.portal.plan.web.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationList.Listed;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationRow;
import vn.tuyengiao.portal.plan.web.DueNote;
import vn.tuyengiao.portal.plan.web.PlanLinks;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.owed.OwedPlace;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;
import vn.tuyengiao.portal.platform.web.Along;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.list.CellPart;
import vn.tuyengiao.portal.platform.web.list.RowStep;

/** Puts the rows of one list into words. */
@RequiredArgsConstructor
class PlanListRows {

	private static final String AWAITED = "btn btn-sm btn-secondary";

	/** Reading is not a step that anybody waits for. */
	private static final String QUIET = "btn btn-sm btn-ghost";

	/** The form of the page that posts what is begun. */
	private static final String BEGIN = "begin";

	private final PlanWords words;

	private final String contextPath;

	private final LocalDate today;

	private final boolean oneUnit;

	private final Map<OwedPlace, String> reminded;

	private final String list;

	private final Page<?> page;

	private final Map<PeriodRef, String> periods = new HashMap<>();

	private final Map<String, String> said = new HashMap<>();

	private int index = -1;

	/** The rows come in the order of the page. */
	PlanListRow of(Listed listed) {
		index++;
		ObligationRow row = listed.row();
		String period = periods.computeIfAbsent(row.period(), words::period);
		String about = " – " + row.unitName() + ", " + period;
		boolean begun = row.status() != SubmissionStatus.NONE;
		boolean writable = listed.mayWrite() && row.isOwedByUnit() && !today.isAfter(lock(row));
		String subject = say("plan.subject." + row.subject());
		return new PlanListRow(oneUnit ? null : row.unitName(), period,
				begun ? CellPart.link(along(document(row)), subject) : CellPart.plain(subject),
				begun ? PlanLinks.href(row.begunPlanId(), row.subject()) : null, row.status(), row.standing(),
				due(listed), row.firstSubmittedOn() == null ? null : Days.day(row.firstSubmittedOn()),
				steps(listed, writable, about), place(listed).text(), row.unitName() + ", " + period + ", " + subject);
	}

	private List<CellPart> due(Listed listed) {
		ObligationRow row = listed.row();
		List<CellPart> due = new ArrayList<>();
		due.add(CellPart.plain(Days.day(row.effectiveDueOn())));
		if (row.extendedDueOn() != null) {
			due.add(CellPart.apart("text-secondary due-extended", "(" + say("plan.due.extended") + ")"));
		}
		DueNote note = DueNote.of(row.effectiveDueOn(), lock(row), row.firstSubmittedOn(), today);
		if (note != null) {
			due.add(CellPart.apart("due-note " + note.tone(), words.say(note.key(), note.days())));
		}
		String last = reminded.get(place(listed));
		if (last != null) {
			due.add(CellPart.apart("reminded", last));
		}
		return due;
	}

	static OwedPlace place(Listed listed) {
		return new OwedPlace(listed.unitId(), listed.row().id());
	}

	private List<RowStep> steps(Listed listed, boolean writable, String about) {
		ObligationRow row = listed.row();
		List<RowStep> steps = new ArrayList<>();
		if (row.status() == SubmissionStatus.NONE && writable) {
			steps.add(begin(listed, about));
		}
		else if (row.status() == SubmissionStatus.SUBMITTED && listed.may(Permission.REVIEW)) {
			steps.add(step(AWAITED,
					contextPath + "/plans/" + row.planId() + "/review/" + row.subject().name().toLowerCase(Locale.ROOT),
					"plan.step.review", about));
		}
		else if (row.status() != SubmissionStatus.NONE && writable) {
			steps.add(step(AWAITED, document(row) + "/edit",
					listed.may(Permission.EDIT) ? "plan.step.write." + row.status() : "plan.step.onBehalf", about));
		}
		else if (row.status() != SubmissionStatus.NONE) {
			steps.add(step(QUIET, document(row), "plan.step.view", about));
		}
		if (listed.may(Permission.EXTEND) && row.isOwedByUnit()) {
			String label = say("plan.step.extend");
			steps.add(RowStep.link("row-link", contextPath + "/plans/obligations/" + row.id() + "/extension", label,
					label + about));
		}
		return steps;
	}

	private RowStep begin(Listed listed, String about) {
		ObligationRow row = listed.row();
		String label = say(listed.may(Permission.EDIT) ? "plan.step.begin." + row.subject() : "plan.step.onBehalf");
		String action = row.subject() == Subject.PLAN
				? contextPath + "/plans?unit=" + row.unitId() + "&period=" + row.period().id() : document(row);
		return RowStep.post(AWAITED, BEGIN, action, label, label + about);
	}

	/** Where what is begun is, or what is begun on a plan. */
	private String document(ObligationRow row) {
		return contextPath + PlanLinks.href(row.begunPlanId(), row.subject());
	}

	private RowStep step(String css, String href, String key, String about) {
		String label = say(key);
		return RowStep.link(css, along(href), label, label + about);
	}

	/** An address that knows of the row's place in the list. */
	private String along(String href) {
		return Along.of(list, page, index).appendedTo(href);
	}

	private String say(String key) {
		return said.computeIfAbsent(key, words::say);
	}

	private static LocalDate lock(ObligationRow row) {
		return row.extendedDueOn() != null && row.extendedDueOn().isAfter(row.lockOn()) ? row.extendedDueOn()
				: row.lockOn();
	}

}

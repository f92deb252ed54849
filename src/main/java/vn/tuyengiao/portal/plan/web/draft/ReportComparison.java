package vn.tuyengiao.portal.plan.web.draft;

import org.springframework.web.servlet.ModelAndView;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.ConflictPage.Side;

/**
 * Two versions of a report side by side: what was typed and what somebody else saved
 * meanwhile. Both have the plan's tasks in its order.
 */
class ReportComparison {

	private final ReportEditPage desk;

	private final ReportForm mine;

	private final ReportForm theirs;

	private final PlanWords words;

	private final ConflictPage page;

	ReportComparison(ReportEditPage desk, ReportForm mine, PlanWords words) {
		mine.requireLinesOf(desk.plan());
		this.desk = desk;
		this.mine = mine;
		this.theirs = ReportForm.of(desk.plan());
		this.words = words;
		String address = "/plans/" + desk.getId() + "/report/edit";
		PlanView.ReportHead report = desk.plan().head().report();
		this.page = ConflictPage.of(address, theirs.getVersion())
			.back(address)
			.saved(report.lastEditedBy(), report.lastEditedAt());
	}

	ModelAndView page() {
		page.same("token", theirs.getToken().toString());
		page.same("note", mine.getNote());
		page.field("assessment", words.say("plan.edit.result.assessment"), mine.getAssessment(),
				theirs.getAssessment());
		page.field("proposals", words.say("plan.edit.result.proposals"), mine.getProposals(), theirs.getProposals());
		for (PlanView.Reason reason : desk.plan().openReasons(Subject.REPORT)) {
			page.field("answers[" + reason.id() + "]", words.say("plan.edit.answerTo", reason.text()),
					mine.getAnswers().get(reason.id()), reason.answer());
		}
		for (int i = 0; i < mine.getLines().size(); i++) {
			line("lines[" + i + "].", i + 1, mine.getLines().get(i), theirs.getLines().get(i));
		}
		return page.page();
	}

	private void line(String path, int number, ReportLineForm own, ReportLineForm other) {
		page.same(path + "id", own.getId().toString());
		page.group(words.say("plan.edit.lineHeading", Integer.toString(number), desk.task(own).task()));
		page.field(path + "outcome", words.say("plan.edit.result.outcome"), spoken("plan.outcome.", own.getOutcome()),
				spoken("plan.outcome.", other.getOutcome()));
		page.field(path + "reached", words.say("plan.edit.result.reached"), PlanWords.typed(own.getReached()),
				PlanWords.typed(other.getReached()));
		page.field(path + "reason", words.say("plan.edit.result.reason"), own.getReason(), other.getReason());
		page.field(path + "carryOver", words.say("plan.edit.result.carryOver"),
				spoken("plan.edit.result.carryOver.", own.getCarryOver()),
				spoken("plan.edit.result.carryOver.", other.getCarryOver()));
	}

	private Side spoken(String prefix, Object value) {
		return value == null ? new Side("", "") : new Side(value.toString(), words.say(prefix + value));
	}

}

package vn.tuyengiao.portal.plan.web.draft;

import java.util.Map;

import org.springframework.web.servlet.ModelAndView;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;

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
		PlanView.ReportHead report = desk.plan().begunReport();
		this.page = ConflictPage.of(address, theirs.getVersion())
			.back(address)
			.saved(report.lastEditedBy(), report.lastEditedAt());
	}

	ModelAndView page() {
		page.fields(words.words(), mine, theirs);
		mine.compareAnswers(page, desk.plan().openReasons(Subject.REPORT), words);
		for (int i = 0; i < mine.getLines().size(); i++) {
			ReportLineForm own = mine.getLines().get(i);
			page.group(words.say("lines.heading", Integer.toString(i + 1), desk.task(own).task()))
				.fields(words.words(), "lines[" + i + "].", own, theirs.getLines().get(i), Map.of());
		}
		return page.page();
	}

}

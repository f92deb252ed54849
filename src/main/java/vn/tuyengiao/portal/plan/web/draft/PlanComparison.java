package vn.tuyengiao.portal.plan.web.draft;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.web.servlet.ModelAndView;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask.TaskField;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.DraftForm;
import vn.tuyengiao.portal.platform.web.lines.LineComparison;

/**
 * Two versions of a plan side by side: what was typed and what somebody else saved
 * meanwhile.
 */
class PlanComparison {

	private final PlanEditPage desk;

	private final PlanForm mine;

	private final PlanForm theirs;

	private final PlanWords words;

	private final ConflictPage page;

	PlanComparison(PlanEditPage desk, PlanForm mine, PlanWords words) {
		this.desk = desk;
		this.mine = mine;
		this.theirs = PlanForm.of(desk.plan());
		// what could be restored is not what the other one wrote
		theirs.getLines().removeIf(PlanLineForm::isDeleted);
		this.words = words;
		String address = "/plans/" + desk.getId() + "/edit";
		this.page = ConflictPage.of(address, theirs.getVersion())
			.back(address)
			.saved(desk.plan().head().lastEditedBy(), desk.plan().head().lastEditedAt());
	}

	ModelAndView page() {
		page.fields(words.words(), mine, theirs);
		mine.compareAnswers(page, desk.plan().openReasons(Subject.PLAN), words);
		// what was picked is the same as its number, which the other version holds
		for (PlanLineForm line : mine.getLines()) {
			String number = desk.directive(line).text();
			if (number != null) {
				line.setDirectiveRef(number);
			}
		}
		new LineComparison<PlanLineForm>(page, words.words(), PlanLineForm::getTask, this::summary,
				Map.of(TaskField.LEAD_PERSON.key(), person -> desk.lead((UUID) person)))
			.compare(mine, theirs);
		return page.page();
	}

	private String summary(PlanLineForm line) {
		return Stream
			.of(DraftForm.text(line.getTask()), desk.head(line).meta(), DraftForm.text(line.getExpectedResult()))
			.filter(part -> !part.isBlank())
			.collect(Collectors.joining("\n"));
	}

}

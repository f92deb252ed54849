package vn.tuyengiao.portal.plan.web.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.web.servlet.ModelAndView;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask.TaskField;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.ConflictPage.Side;

/**
 * Two versions of a plan side by side: what was typed and what somebody else saved
 * meanwhile. A line that only one side has can be kept or left out; a line that the other
 * side added is kept unless it is left out.
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
		this.words = words;
		String address = "/plans/" + desk.getId() + "/edit";
		this.page = ConflictPage.of(address, theirs.getVersion())
			.back(address)
			.saved(desk.plan().head().lastEditedBy(), desk.plan().head().lastEditedAt());
	}

	ModelAndView page() {
		page.same("token", theirs.getToken().toString());
		page.same("note", mine.getNote());
		page.field("goals", words.say("plan.edit.goals"), mine.getGoals(), theirs.getGoals());
		for (PlanView.Reason reason : desk.plan().openReasons(Subject.PLAN)) {
			page.field("answers[" + reason.id() + "]", words.say("plan.edit.answerTo", reason.text()),
					mine.getAnswers().get(reason.id()), reason.answer());
		}
		// what was picked is the same as its number, which the other version holds
		for (PlanLineForm line : mine.getLines()) {
			String number = desk.directive(line).text();
			if (number != null) {
				line.setDirectiveRef(number);
			}
		}
		Map<UUID, PlanLineForm> others = theirs.getLines()
			.stream()
			.collect(Collectors.toMap(PlanLineForm::getId, Function.identity(), (a, b) -> a, LinkedHashMap::new));
		List<UUID> common = mine.getLines().stream().map(PlanLineForm::getId).filter(others::containsKey).toList();
		order(common, others.keySet().stream().filter(common::contains).toList());
		int index = 0;
		for (PlanLineForm line : mine.getLines()) {
			line(index++, line, others.remove(line.getId()));
		}
		for (PlanLineForm line : others.values()) {
			line(index++, null, line);
		}
		return page.page();
	}

	/** Only if the lines that both have stand in another order. */
	private void order(List<UUID> mineFirst, List<UUID> theirsFirst) {
		if (!mineFirst.equals(theirsFirst)) {
			page.field("order", words.say("plan.edit.order"), order(mineFirst, mine), order(theirsFirst, theirs));
		}
	}

	private static Side order(List<UUID> ids, PlanForm form) {
		List<String> names = new ArrayList<>();
		ids.forEach(id -> names
			.add(names.size() + 1 + ". " + SubmissionForm.text(form.getLines().get(form.indexOf(id)).getTask())));
		return new Side(ids.stream().map(UUID::toString).collect(Collectors.joining(",")), String.join("\n", names));
	}

	private void line(int index, PlanLineForm own, PlanLineForm other) {
		if (other == null && own.isDeleted()) {
			return;
		}
		PlanLineForm either = own != null ? own : other;
		String path = "lines[" + index + "].";
		page.same(path + "id", either.getId().toString());
		page.same(path + "stored", Boolean.toString(other != null));
		page.same(path + "carriedFromId", PlanWords.typed(either.getCarriedFromId()));
		page.group(
				words.say("plan.edit.lineHeading", Integer.toString(index + 1), SubmissionForm.text(either.getTask())));
		boolean both = own != null && other != null;
		if (both && !own.isDeleted()) {
			for (TaskField field : TaskField.values()) {
				page.field(path + field.key(), words.say("plan.edit.line." + field.key()), side(field, own),
						side(field, other));
			}
			return;
		}
		PlanLineForm there = both ? other : either;
		if (both) {
			presence(path, "true", "plan.edit.line.removed", "false", summary(there));
		}
		else if (other == null && own.isStored()) {
			presence(path, "false", summary(there), "true", "plan.edit.line.removed");
		}
		else if (own == null) {
			page.incoming(path + "deleted", words.say("plan.edit.line.presence"),
					new Side("true", words.say("plan.edit.line.none")), new Side("false", summary(there)));
		}
		for (TaskField field : TaskField.values()) {
			page.same(path + field.key(), side(field, there).value());
		}
	}

	private void presence(String path, String mineDeleted, String mineText, String theirsDeleted, String theirsText) {
		page.field(path + "deleted", words.say("plan.edit.line.presence"), new Side(mineDeleted, spoken(mineText)),
				new Side(theirsDeleted, spoken(theirsText)));
	}

	private String spoken(String text) {
		return text.startsWith("plan.edit.line.") ? words.say(text) : text;
	}

	private String summary(PlanLineForm line) {
		return Stream
			.of(SubmissionForm.text(line.getTask()), desk.head(line).meta(),
					SubmissionForm.text(line.getExpectedResult()))
			.filter(part -> !part.isBlank())
			.collect(Collectors.joining("\n"));
	}

	private Side side(TaskField field, PlanLineForm line) {
		Object value = field.of(line.typed());
		String typed = PlanWords.typed(value);
		if (field == TaskField.LEAD_PERSON) {
			return new Side(typed,
					desk.getLeads()
						.stream()
						.filter(lead -> lead.value().equals(typed))
						.map(lead -> lead.label())
						.findFirst()
						.orElse(""));
		}
		return new Side(typed, value instanceof BigDecimal ? typed : words.value(value));
	}

}

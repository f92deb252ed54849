package vn.tuyengiao.portal.plan.web.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import vn.tuyengiao.portal.plan.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.ConflictPage.Side;

/**
 * Two versions of a plan side by side: what was typed and what somebody else saved
 * meanwhile. A line that only one side has can be kept or left out; a line that the other
 * side added is kept unless it is left out.
 */
class PlanComparison {

	private static final Map<String, Function<PlanLineForm, Object>> FIELDS = new LinkedHashMap<>();

	static {
		FIELDS.put("task", PlanLineForm::getTask);
		FIELDS.put("field", PlanLineForm::getField);
		FIELDS.put("startsOn", PlanLineForm::getStartsOn);
		FIELDS.put("endsOn", PlanLineForm::getEndsOn);
		FIELDS.put("leadPersonId", PlanLineForm::getLeadPersonId);
		FIELDS.put("leadText", PlanLineForm::getLeadText);
		FIELDS.put("coordinating", PlanLineForm::getCoordinating);
		FIELDS.put("expectedResult", PlanLineForm::getExpectedResult);
		FIELDS.put("indicator", PlanLineForm::getIndicator);
		FIELDS.put("target", PlanLineForm::getTarget);
		FIELDS.put("directiveRef", PlanLineForm::getDirectiveRef);
	}

	private final PlanEditPage desk;

	private final PlanForm mine;

	private final PlanForm theirs;

	private final Words words;

	private final ConflictPage page;

	PlanComparison(PlanEditPage desk, PlanForm mine, Words words) {
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
			.add(names.size() + 1 + ". " + DraftForm.text(form.getLines().get(form.indexOf(id)).getTask())));
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
		page.same(path + "carriedFromId", plain(either.getCarriedFromId()));
		page.group(words.say("plan.edit.lineHeading", Integer.toString(index + 1), DraftForm.text(either.getTask())));
		boolean both = own != null && other != null;
		if (both && !own.isDeleted()) {
			FIELDS.forEach((name, value) -> page.field(path + name, words.say("plan.edit.line." + name),
					side(name, value.apply(own)), side(name, value.apply(other))));
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
		FIELDS.forEach((name, value) -> page.same(path + name, side(name, value.apply(there)).value()));
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
			.of(DraftForm.text(line.getTask()), desk.head(line).meta(), DraftForm.text(line.getExpectedResult()))
			.filter(part -> !part.isBlank())
			.collect(Collectors.joining("\n"));
	}

	private Side side(String name, Object value) {
		String plain = plain(value);
		String text = switch (name) {
			case "field" -> plain.isEmpty() ? "" : words.say("plan.field." + plain);
			case "leadPersonId" -> desk.getLeads()
				.stream()
				.filter(lead -> lead.value().equals(plain))
				.map(lead -> lead.label())
				.findFirst()
				.orElse("");
			case "startsOn", "endsOn" -> words.day((LocalDate) value);
			default -> plain;
		};
		return new Side(plain, text);
	}

	/** As the form's field takes it. */
	static String plain(Object value) {
		if (value instanceof BigDecimal number) {
			return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString().replace('.', ',');
		}
		return value == null ? "" : value.toString();
	}

}

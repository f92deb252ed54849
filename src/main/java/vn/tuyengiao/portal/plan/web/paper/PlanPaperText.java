package vn.tuyengiao.portal.plan.web.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import lombok.RequiredArgsConstructor;
import vn.tuyengiao.portal.paper.PaperBlock;
import vn.tuyengiao.portal.paper.PaperTable;
import vn.tuyengiao.portal.paper.PaperTable.PaperColumn;
import vn.tuyengiao.portal.paper.TaskStyle;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.web.PlanWords;

/**
 * What a plan says in its document: what it is for, its tasks as a table or by fields of
 * work, and what is asked of whom.
 */
@RequiredArgsConstructor
class PlanPaperText {

	private final PlanView plan;

	private final PlanWords words;

	List<PaperBlock> blocks(TaskStyle style) {
		PaperSections sections = new PaperSections(words);
		if (!plan.head().goals().isBlank()) {
			sections.begin("plan.paper.goals").addAll(PaperBlock.ofText(plan.head().goals()));
		}
		if (!plan.lines().isEmpty()) {
			List<PaperBlock> tasks = sections.begin("plan.paper.tasks");
			if (style == TaskStyle.TABLE) {
				tasks.add(PaperBlock.table(table()));
			}
			else {
				byField(tasks);
			}
			sections.begin("plan.paper.asked").addAll(asked());
		}
		return sections.blocks();
	}

	private PaperTable table() {
		List<List<String>> rows = new ArrayList<>();
		for (PlanView.Line line : plan.lines()) {
			rows.add(List.of(Integer.toString(rows.size() + 1), line.task(), PaperSections.time(line), line.lead(),
					line.content().coordinating(), PaperSections.expected(line)));
		}
		return new PaperTable(words.say("plan.paper.caption.tasks"),
				List.of(PaperColumn.centred(words.say("plan.paper.column.number"), 10),
						PaperColumn.of(words.say("plan.paper.column.task"), 43),
						PaperColumn.centred(words.say("plan.paper.column.time"), 29),
						PaperColumn.of(words.say("plan.paper.column.lead"), 25),
						PaperColumn.of(words.say("plan.paper.column.with"), 27),
						PaperColumn.of(words.say("plan.paper.column.result"), 31)),
				rows);
	}

	private void byField(List<PaperBlock> tasks) {
		int number = 0;
		for (Map.Entry<String, List<PlanView.Line>> field : PaperSections.byField(plan.lines(), words).entrySet()) {
			number++;
			tasks.add(PaperBlock.subheading(number + ". " + field.getKey()));
			field.getValue().forEach(line -> tasks.add(PaperBlock.item("- " + sentence(line))));
		}
	}

	private String sentence(PlanView.Line line) {
		StringJoiner sentence = new StringJoiner("; ", "", ".");
		sentence.add(PaperSections.bare(line.task()));
		add(sentence, "plan.paper.item.time", PaperSections.time(line));
		add(sentence, "plan.paper.item.lead", line.lead());
		add(sentence, "plan.paper.item.with", line.content().coordinating());
		add(sentence, "plan.paper.item.result", PaperSections.expected(line).replace('\n', ' '));
		return sentence.toString();
	}

	private void add(StringJoiner sentence, String key, String value) {
		if (!value.isBlank()) {
			sentence.add(words.say(key, PaperSections.bare(value)));
		}
	}

	private List<PaperBlock> asked() {
		Map<String, StringJoiner> leads = new LinkedHashMap<>();
		Map<String, StringJoiner> joins = new LinkedHashMap<>();
		int number = 0;
		for (PlanView.Line line : plan.lines()) {
			String task = Integer.toString(++number);
			if (!line.lead().isBlank()) {
				String key = line.leadName() != null ? "plan.paper.leads.person" : "plan.paper.leads";
				leads.computeIfAbsent(key + "|" + line.lead(), who -> new StringJoiner(", ")).add(task);
			}
			if (!line.content().coordinating().isBlank()) {
				joins.computeIfAbsent(line.content().coordinating(), who -> new StringJoiner(", ")).add(task);
			}
		}
		List<PaperBlock> asked = new ArrayList<>();
		leads.forEach((who, tasks) -> asked.add(PaperBlock.item("- " + words.say(who.substring(0, who.indexOf('|')),
				who.substring(who.indexOf('|') + 1), tasks.toString()))));
		joins.forEach((who, tasks) -> asked
			.add(PaperBlock.item("- " + words.say("plan.paper.joins", PaperSections.bare(who), tasks.toString()))));
		return asked;
	}

}

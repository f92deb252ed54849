package vn.tuyengiao.portal.plan.web.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.paper.PaperAppendix;
import vn.tuyengiao.portal.paper.PaperBlock;
import vn.tuyengiao.portal.paper.PaperTable;
import vn.tuyengiao.portal.paper.PaperTable.PaperColumn;
import vn.tuyengiao.portal.paper.TaskStyle;
import vn.tuyengiao.portal.plan.Outcome;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.web.Words;

/**
 * What a report says in its document: results by field of work, figures against targets,
 * what is undone and why, proposals; each task's result stands in the appendix.
 */
@RequiredArgsConstructor
class ReportPaperText {

	private final PlanView plan;

	private final PlanWords words;

	List<PaperBlock> blocks(TaskStyle style) {
		PaperSections sections = new PaperSections(words);
		PlanView.ReportHead report = plan.begunReport();
		if (!report.assessment().isBlank()) {
			sections.begin("plan.paper.assessment").addAll(PaperBlock.ofText(report.assessment()));
		}
		results(sections.begin("plan.paper.results"));
		figures(sections, style);
		List<PlanView.Line> undone = plan.lines()
			.stream()
			.filter(line -> line.outcome() == Outcome.PARTLY || line.outcome() == Outcome.NOT_DONE)
			.toList();
		if (!undone.isEmpty()) {
			List<PaperBlock> section = sections.begin("plan.paper.undone");
			undone.forEach(line -> section.add(PaperBlock.item("- " + undone(line))));
		}
		if (!report.proposals().isBlank()) {
			sections.begin("plan.paper.proposals").addAll(PaperBlock.ofText(report.proposals()));
		}
		return sections.blocks();
	}

	private void results(List<PaperBlock> section) {
		section.add(PaperBlock.paragraph(words.say("plan.paper.summary", plan.lines().size(), count(Outcome.DONE),
				count(Outcome.PARTLY), count(Outcome.NOT_DONE))));
		int number = 0;
		for (Map.Entry<String, List<PlanView.Line>> field : PaperSections.byField(plan.lines(), words).entrySet()) {
			number++;
			section.add(PaperBlock.subheading(number + ". " + field.getKey()));
			for (PlanView.Line line : field.getValue()) {
				section.add(PaperBlock
					.item("- " + PaperSections.bare(line.task()) + ": " + said(line.outcome()) + figure(line) + "."));
			}
		}
	}

	private String figure(PlanView.Line line) {
		return line.reached() == null || line.content().target() == null ? "" : "; " + figureOf(line);
	}

	private String figureOf(PlanView.Line line) {
		String percent = percent(line);
		return percent.isEmpty()
				? words.say("plan.paper.figure.plain", line.content().indicator(), Words.number(line.reached()),
						Words.number(line.content().target()))
				: words.say("plan.paper.figure", line.content().indicator(), Words.number(line.reached()),
						Words.number(line.content().target()), percent);
	}

	private long count(Outcome outcome) {
		return plan.lines().stream().filter(line -> line.outcome() == outcome).count();
	}

	private void figures(PaperSections sections, TaskStyle style) {
		List<PlanView.Line> measured = plan.lines().stream().filter(line -> line.content().target() != null).toList();
		if (measured.isEmpty()) {
			return;
		}
		List<PaperBlock> section = sections.begin("plan.paper.figures");
		if (style == TaskStyle.TEXT) {
			measured.forEach(line -> section.add(PaperBlock.item("- " + figureOf(line) + ".")));
			return;
		}
		List<List<String>> rows = new ArrayList<>();
		measured.forEach(line -> rows.add(List.of(Integer.toString(rows.size() + 1), line.content().indicator(),
				Words.number(line.content().target()), Words.number(line.reached()),
				percent(line).isEmpty() ? "" : percent(line) + "%")));
		section.add(PaperBlock.table(new PaperTable(words.say("plan.paper.caption.figures"),
				List.of(PaperColumn.centred(words.say("plan.paper.column.number"), 10),
						PaperColumn.of(words.say("plan.paper.column.indicator"), 78),
						PaperColumn.centred(words.say("plan.paper.column.target"), 26),
						PaperColumn.centred(words.say("plan.paper.column.reached"), 26),
						PaperColumn.centred(words.say("plan.paper.column.percent"), 25)),
				rows)));
	}

	private String undone(PlanView.Line line) {
		StringJoiner said = new StringJoiner("; ", "", ".");
		said.add(PaperSections.bare(line.task()) + ": " + said(line.outcome()));
		if (line.reason() != null && !line.reason().isBlank()) {
			said.add(PaperSections.bare(line.reason()));
		}
		if (line.carryOver() != null) {
			said.add(words.say(line.carryOver() ? "plan.paper.carried" : "plan.paper.dropped"));
		}
		return said.toString();
	}

	List<PaperAppendix> appendices() {
		List<List<String>> rows = new ArrayList<>();
		for (PlanView.Line line : plan.lines()) {
			StringJoiner why = new StringJoiner("\n");
			if (line.reason() != null && !line.reason().isBlank()) {
				why.add(line.reason());
			}
			if (line.carryOver() != null) {
				why.add(words.say(line.carryOver() ? "plan.paper.carried" : "plan.paper.dropped"));
			}
			rows.add(List.of(Integer.toString(rows.size() + 1), line.task(), PaperSections.time(line), line.lead(),
					PaperSections.expected(line), words.value(line.outcome()), Words.number(line.reached()),
					why.toString()));
		}
		PaperTable table = new PaperTable(words.say("plan.paper.caption.results"),
				List.of(PaperColumn.centred(words.say("plan.paper.column.number"), 10),
						PaperColumn.of(words.say("plan.paper.column.task"), 58),
						PaperColumn.centred(words.say("plan.paper.column.time"), 30),
						PaperColumn.of(words.say("plan.paper.column.lead"), 30),
						PaperColumn.of(words.say("plan.paper.column.result"), 45),
						PaperColumn.of(words.say("plan.paper.column.outcome"), 26),
						PaperColumn.centred(words.say("plan.paper.column.reached"), 20),
						PaperColumn.of(words.say("plan.paper.column.reason"), 33)),
				rows);
		return List.of(new PaperAppendix(words.say("plan.paper.appendix"), List.of(PaperBlock.table(table)), true));
	}

	private String said(@Nullable Outcome outcome) {
		return outcome == null ? "…" : words.value(outcome).toLowerCase(Locale.forLanguageTag("vi"));
	}

	private static String percent(PlanView.Line line) {
		BigDecimal target = line.content().target();
		if (line.reached() == null || target == null || target.signum() == 0) {
			return "";
		}
		return line.reached().multiply(BigDecimal.valueOf(100)).divide(target, 0, RoundingMode.HALF_UP).toPlainString();
	}

}

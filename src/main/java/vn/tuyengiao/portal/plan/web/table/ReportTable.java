package vn.tuyengiao.portal.plan.web.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.paper.table.PlainLetters;
import vn.tuyengiao.portal.paper.table.TableColumn;
import vn.tuyengiao.portal.paper.table.TableForm;
import vn.tuyengiao.portal.paper.table.TablePage;
import vn.tuyengiao.portal.paper.table.TableReading;
import vn.tuyengiao.portal.paper.table.TableRowState;
import vn.tuyengiao.portal.paper.table.TableUse;
import vn.tuyengiao.portal.plan.Outcome;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.plan.PlanContent;
import vn.tuyengiao.portal.plan.domain.report.ReportContent;
import vn.tuyengiao.portal.plan.domain.report.ReportService;
import vn.tuyengiao.portal.plan.domain.report.ReportService.SaveReport;
import vn.tuyengiao.portal.plan.domain.report.TaskResult;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.list.Xlsx;

/** A table that becomes results of the tasks of a plan. */
class ReportTable implements TableUse {

	private static final String TASK = "task";

	private static final String OUTCOME = "outcome";

	private static final String REACHED = "reached";

	private static final String REASON = "reason";

	private static final String CARRY_OVER = "carryOver";

	private static final List<String> RESULT = List.of(OUTCOME, REACHED, REASON, CARRY_OVER);

	private static final int LONGEST_REASON = 1000;

	private static final int LONGEST_TASK = 1000;

	private final PlanView plan;

	private final ReportService reports;

	private final PlanWords words;

	private final TableWords heads;

	private final Map<String, Boolean> goingOn = new LinkedHashMap<>();

	private final Map<UUID, ReportContent.Line> lines = new LinkedHashMap<>();

	private int changed;

	ReportTable(PlanView plan, ReportService reports, PlanWords words, TableWords heads) {
		this.plan = plan;
		this.reports = reports;
		this.words = words;
		this.heads = heads;
		goingOn.put(words.say("plan.edit.result.carryOver.true"), true);
		goingOn.put(words.say("plan.edit.result.carryOver.false"), false);
	}

	@Override
	public List<TableColumn> columns() {
		Map<String, Boolean> yesAndNo = new HashMap<>();
		heads.also("plan.table.also.goesOn").forEach(name -> yesAndNo.put(name, true));
		heads.also("plan.table.also.goesNot").forEach(name -> yesAndNo.put(name, false));
		return List.of(text(TaskColumns.NUMBER, 20), text(TASK, LONGEST_TASK),
				TableColumn.choice(OUTCOME, heads.head(OUTCOME), heads.choices(Outcome.values(), ReportTable::label))
					.or(heads.otherHeads(OUTCOME))
					.alsoCalled(heads.otherChoices(Outcome.values(), ReportTable::label)),
				TableColumn.number(REACHED, heads.head(REACHED)).or(heads.otherHeads(REACHED)),
				text(REASON, LONGEST_REASON),
				TableColumn.choice(CARRY_OVER, heads.head(CARRY_OVER), goingOn)
					.or(heads.otherHeads(CARRY_OVER))
					.alsoCalled(yesAndNo),
				text(TaskColumns.ID, 40).outOfSight());
	}

	private TableColumn text(String key, int most) {
		return TableColumn.text(key, heads.head(key), most).or(heads.otherHeads(key));
	}

	private static String label(Outcome outcome) {
		return "plan.outcome." + outcome;
	}

	@Override
	public Map<Integer, TableRowState> check(TableReading reading, TableForm form) {
		if (reading.rows().size() > PlanContent.MOST_LINES) {
			throw new InvalidInputException("text", "table.fault.rows", PlanContent.MOST_LINES);
		}
		Map<Integer, TableRowState> states = new LinkedHashMap<>();
		Set<UUID> seen = new HashSet<>();
		changed = 0;
		lines.clear();
		plan.lines().forEach(line -> lines.put(line.id(), said(line)));
		for (TableReading.Row row : List.copyOf(reading.rows())) {
			if (RESULT.stream().allMatch(key -> row.text(key).isEmpty())) {
				// a task of which nothing is said keeps what it has
				reading.leaveOut(row);
				continue;
			}
			PlanView.Line line = task(row);
			if (line == null) {
				states.put(row.number(), TableRowState.CHANGED);
				continue;
			}
			if (!seen.add(line.id())) {
				row.fault(TASK, "plan.table.twice");
			}
			TaskResult result = read(row, reading, line);
			result.senseless().forEach(fault -> row.fault(fault.field(), fault.code(), fault.arguments()));
			boolean same = result.values().equals(said(line).content().values());
			states.put(row.number(), same ? TableRowState.SAME : TableRowState.CHANGED);
			changed += same ? 0 : 1;
			lines.put(line.id(), new ReportContent.Line(line.id(), result, same && line.marked()));
		}
		return states;
	}

	private static ReportContent.Line said(PlanView.Line line) {
		return new ReportContent.Line(line.id(), new TaskResult(line.outcome(), line.reached(),
				line.reason() == null ? "" : line.reason(), line.carryOver()), line.marked());
	}

	/** What the table has no column for stays as it was. */
	private static TaskResult read(TableReading.Row row, TableReading reading, PlanView.Line line) {
		TaskResult before = said(line).content();
		return new TaskResult(reading.has(OUTCOME) ? (Outcome) row.value(OUTCOME) : before.outcome(),
				reading.has(REACHED) ? (BigDecimal) row.value(REACHED) : before.reached(),
				reading.has(REASON) ? row.text(REASON) : before.reason(),
				reading.has(CARRY_OVER) ? (Boolean) row.value(CARRY_OVER) : before.carryOver());
	}

	/**
	 * The task of a row: by its id, by its words, by its number; with a fault for none.
	 */
	private PlanView.@Nullable Line task(TableReading.Row row) {
		String id = row.text(TaskColumns.ID);
		String written = PlainLetters.of(row.text(TASK));
		String number = row.text(TaskColumns.NUMBER).replaceAll("[.\\s]+$", "");
		List<PlanView.Line> byWords = new ArrayList<>();
		PlanView.Line byNumber = null;
		int place = 0;
		for (PlanView.Line line : plan.lines()) {
			place++;
			if (line.id().toString().equals(id)) {
				return line;
			}
			if (!written.isEmpty() && PlainLetters.of(line.task()).equals(written)) {
				byWords.add(line);
			}
			byNumber = Integer.toString(place).equals(number) ? line : byNumber;
		}
		if (byWords.size() == 1) {
			return byWords.get(0);
		}
		if (byNumber != null && (written.isEmpty() || byWords.contains(byNumber))) {
			return byNumber;
		}
		if (byWords.size() > 1) {
			row.fault(TASK, "plan.table.task.several", byWords.size());
		}
		else if (byNumber != null) {
			row.fault(TASK, "plan.table.task.other", number, byNumber.task());
		}
		else {
			row.fault(TASK, "plan.table.task.none");
		}
		return null;
	}

	@Override
	public ModelAndView store(TableForm form, RedirectAttributes redirect) {
		PlanView.ReportHead report = plan.begunReport();
		reports.save(new SaveReport(plan.head().id(), form.getVersion(),
				new ReportContent(report.assessment(), report.proposals(), new ArrayList<>(lines.values())), Map.of()));
		Flash.success(redirect, "plan.table.report.taken", changed);
		return new ModelAndView("redirect:/plans/" + plan.head().id() + "/report/edit");
	}

	@Override
	public long version() {
		return plan.begunReport().version();
	}

	@Override
	public TablePage.Around around() {
		PlanView.Head head = plan.head();
		String report = "/plans/" + head.id() + "/report";
		return new TablePage.Around(words.say("plan.table.report.title"),
				words.say("plan.table.subtitle", head.unitName(), words.inside(head.period())),
				List.of(Option.of("/plans", words.say("plan.list.title")),
						Option.of(report, words.title(Subject.REPORT, head.period())),
						Option.of(report + "/edit", words.say("plan.edit.crumb"))),
				report + "/edit/table", report + "/edit",
				List.of(Option.of(report + "/edit/table/export", words.say("plan.table.report.export"))));
	}

	List<PlanView.Line> tasks() {
		return plan.lines();
	}

	/** The columns of a workbook of results, which comes back as it went out. */
	List<Xlsx.Column<Result>> written() {
		return List.of(Xlsx.Column.titled(heads.head(TaskColumns.NUMBER), Result::number),
				Xlsx.Column.<Result>titled(heads.head(TASK), result -> result.line().task()).wide(),
				Xlsx.Column.<Result>titled(heads.head(OUTCOME), result -> words.value(result.line().outcome()))
					.choosing(List.copyOf(heads.choices(Outcome.values(), ReportTable::label).keySet())),
				Xlsx.Column.titled(heads.head(REACHED), result -> result.line().reached()),
				Xlsx.Column.<Result>titled(heads.head(REASON), result -> result.line().reason()).wide(),
				Xlsx.Column.<Result>titled(heads.head(CARRY_OVER), result -> goesOn(result.line().carryOver()))
					.choosing(List.copyOf(goingOn.keySet())),
				Xlsx.Column.<Result>titled(heads.head(TaskColumns.ID), result -> result.line().id().toString())
					.outOfSight());
	}

	private String goesOn(@Nullable Boolean carryOver) {
		return carryOver == null ? "" : words.say("plan.edit.result.carryOver." + carryOver);
	}

	/** A task with its result as a row that is written. */
	record Result(int number, PlanView.Line line) {
	}

}

package vn.tuyengiao.portal.plan.web.table;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanDrafts.Draft;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.plan.PlanContent;
import vn.tuyengiao.portal.plan.domain.plan.PlanService;
import vn.tuyengiao.portal.plan.domain.plan.PlanService.SavePlan;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask.TaskField;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Option;

/** A table that becomes tasks of a plan. */
class PlanTable implements TableUse {

	private final Draft draft;

	private final PlanService plans;

	private final PlanWords words;

	private final TaskColumns columns;

	private final String exampleTask;

	/**
	 * What is to be stored: the tasks that are there, changed or not, and the new ones.
	 */
	private Map<UUID, PlanContent.Line> lines = Map.of();

	private int added;

	private int changed;

	PlanTable(Draft draft, PlanService plans, PlanWords words, TaskColumns columns) {
		this.draft = draft;
		this.plans = plans;
		this.words = words;
		this.columns = columns;
		this.exampleTask = words.say("plan.table.example.task");
	}

	@Override
	public List<TableColumn> columns() {
		return columns.columns();
	}

	@Override
	public Map<Integer, TableRowState> check(TableReading reading, TableForm form) {
		Map<UUID, PlanView.Line> stored = draft.plan().linesById();
		Map<Integer, TableRowState> states = new LinkedHashMap<>();
		Map<UUID, PlanContent.Line> all = new LinkedHashMap<>();
		stored.values().forEach(line -> all.put(line.id(), line.said()));
		Set<UUID> seen = new HashSet<>();
		Set<String> there = new HashSet<>();
		stored.values().forEach(line -> there.add(PlainLetters.of(line.task())));
		added = 0;
		changed = 0;
		for (TableReading.Row row : List.copyOf(reading.rows())) {
			UUID known = known(row.text(TaskColumns.ID), stored);
			PlanTask before = known == null ? PlanTask.EMPTY : Objects.requireNonNull(stored.get(known)).content();
			PlanTask task = columns.read(row, reading, before);
			if (known == null && row.faults().isEmpty() && (task.isBlank() || exampleTask.equals(task.task()))) {
				reading.leaveOut(row);
				continue;
			}
			task.senseless(first(), last())
				.forEach(fault -> row.fault(TaskColumns.column(fault.field(), reading), fault.code(),
						fault.arguments()));
			if (known != null && !seen.add(known)) {
				row.fault(TaskField.TASK.key(), "plan.table.twice");
			}
			if (known == null && !there.add(PlainLetters.of(task.task())) && !task.task().isBlank()) {
				row.note(TaskField.TASK.key(), "plan.table.there");
			}
			UUID id = known != null ? known : newId(form.tokenOrNew(), row.number(), task);
			PlanContent.Line line = known == null ? new PlanContent.Line(id, task)
					: new PlanContent.Line(id, task, Objects.requireNonNull(stored.get(known)).carriedFromId(), null);
			boolean isNew = !stored.containsKey(id);
			boolean same = !isNew && task.values().equals(Objects.requireNonNull(stored.get(id)).content().values());
			states.put(row.number(), isNew ? TableRowState.NEW : same ? TableRowState.SAME : TableRowState.CHANGED);
			added += isNew ? 1 : 0;
			changed += isNew || same ? 0 : 1;
			all.put(id, line);
		}
		requireRoom(all.size(), stored.size(), reading.rows().size());
		lines = all;
		return states;
	}

	/** An id that comes from elsewhere, as from an earlier plan, is of no line here. */
	private static @Nullable UUID known(String id, Map<UUID, PlanView.Line> stored) {
		return stored.keySet().stream().filter(line -> line.toString().equals(id)).findFirst().orElse(null);
	}

	/** The same for the same row of the same page: pressing twice adds it once. */
	private static UUID newId(UUID token, int row, PlanTask task) {
		return UUID.nameUUIDFromBytes((token + " " + row + " " + task.values()).getBytes(StandardCharsets.UTF_8));
	}

	private void requireRoom(int all, int stored, int rows) {
		if (all > PlanContent.MOST_LINES) {
			throw new InvalidInputException("text", "plan.table.tooMany", all - stored, stored, PlanContent.MOST_LINES);
		}
		if (rows > PlanContent.MOST_LINES) {
			throw new InvalidInputException("text", "table.fault.rows", PlanContent.MOST_LINES);
		}
	}

	private LocalDate first() {
		return draft.plan().head().startsOn();
	}

	private LocalDate last() {
		return draft.plan().head().endsOn();
	}

	@Override
	public ModelAndView store(TableForm form, RedirectAttributes redirect) {
		PlanView.Head head = draft.plan().head();
		plans.save(new SavePlan(head.id(), form.getVersion(),
				new PlanContent(head.goals(), new ArrayList<>(lines.values())), Map.of()));
		Flash.success(redirect, "plan.table.taken", added, changed);
		return new ModelAndView("redirect:/plans/" + head.id() + "/edit");
	}

	@Override
	public long version() {
		return draft.plan().head().version();
	}

	@Override
	public TablePage.Around around() {
		PlanView.Head head = draft.plan().head();
		String period = words.inside(head.period());
		String plan = "/plans/" + head.id();
		return new TablePage.Around(words.say("plan.table.title"),
				words.say("plan.table.subtitle", head.unitName(), period),
				List.of(Option.of("/plans", words.say("plan.list.title")),
						Option.of(plan, words.title(Subject.PLAN, head.period())),
						Option.of(plan + "/edit", words.say("plan.edit.crumb"))),
				plan + "/edit/table", plan + "/edit",
				List.of(Option.of(plan + "/edit/table/template", words.say("plan.table.template")),
						Option.of(plan + "/edit/table/export", words.say("plan.table.export"))));
	}

}

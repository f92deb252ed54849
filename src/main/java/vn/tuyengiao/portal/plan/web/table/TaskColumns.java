package vn.tuyengiao.portal.plan.web.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.board.BoardMember;
import vn.tuyengiao.portal.paper.table.DaySpan;
import vn.tuyengiao.portal.paper.table.PlainLetters;
import vn.tuyengiao.portal.paper.table.TableColumn;
import vn.tuyengiao.portal.paper.table.TableReading;
import vn.tuyengiao.portal.plan.FieldOfWork;
import vn.tuyengiao.portal.plan.domain.document.PlanDrafts.Draft;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask.TaskField;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.list.Xlsx;

/** The fields of a task as columns of a table, both ways. */
class TaskColumns {

	/** By it a line of the portal comes back to where it belongs. */
	static final String ID = "id";

	/** The number in front of each row, which the portal counts itself. */
	static final String NUMBER = "number";

	/** From when to when, where the table has one column for both. */
	private static final String TIME = "time";

	/** Longest texts, as the form has them. */
	private static final Map<TaskField, Integer> LONGEST = Map.of(TaskField.TASK, 1000, TaskField.LEAD_TEXT, 200,
			TaskField.COORDINATING, 500, TaskField.EXPECTED_RESULT, 1000, TaskField.INDICATOR, 200, TaskField.DIRECTIVE,
			200);

	private final TableWords words;

	private final Words labels;

	/** Members by what they are called; nobody where two are called so. */
	private final Map<String, @Nullable UUID> members = new HashMap<>();

	private final Map<UUID, String> names = new HashMap<>();

	TaskColumns(Draft draft, TableWords words, Words labels) {
		this.words = words;
		this.labels = labels;
		for (BoardMember member : draft.roster()) {
			String post = member.post() == null || member.post().isBlank() ? labels.label("board.role", member.role())
					: member.post();
			call(member.personId(), member.fullName());
			call(member.personId(), member.fullName() + " – " + post);
			names.put(member.personId(), member.fullName() + " – " + post);
		}
		for (PlanView.Line line : draft.plan().lines()) {
			UUID lead = line.content().leadPersonId();
			if (lead != null) {
				names.putIfAbsent(lead, Objects.requireNonNullElse(line.leadName(), ""));
			}
		}
	}

	private void call(UUID person, String name) {
		String plain = PlainLetters.of(name);
		members.put(plain, members.containsKey(plain) && !person.equals(members.get(plain)) ? null : person);
	}

	/** What columns can be. */
	List<TableColumn> columns() {
		List<TableColumn> columns = new ArrayList<>();
		columns.add(column(NUMBER, 20));
		for (TaskField field : TaskField.values()) {
			columns.add(column(field));
		}
		columns.add(TableColumn.days(TIME, words.head(TIME)).or(words.otherHeads(TIME)));
		columns.add(column(ID, 40).outOfSight());
		return columns;
	}

	TableColumn column(String key, int most) {
		return TableColumn.text(key, words.head(key), most).or(words.otherHeads(key));
	}

	private TableColumn column(TaskField field) {
		String key = field.key();
		String head = words.head(key);
		List<String> others = words.otherHeads(key);
		return switch (field) {
			case STARTS_ON, ENDS_ON -> TableColumn.day(key, head).or(others);
			case TARGET -> TableColumn.number(key, head).or(others);
			case FIELD -> TableColumn.choice(key, head, words.choices(FieldOfWork.values(), TaskColumns::label))
				.or(others)
				.alsoCalled(words.otherChoices(FieldOfWork.values(), TaskColumns::label));
			default -> TableColumn.text(key, head, LONGEST.getOrDefault(field, 400)).or(others);
		};
	}

	private static String label(FieldOfWork field) {
		return "plan.field." + field;
	}

	/** What a row says of a task; what the table has no column for stays as it was. */
	PlanTask read(TableReading.Row row, TableReading reading, PlanTask before) {
		PlanTask task = before;
		for (TaskField field : TaskField.values()) {
			if (reading.has(field.key()) && field != TaskField.LEAD_PERSON) {
				Object value = row.value(field.key());
				task = task.with(field, value == null && field.type() == String.class ? "" : value);
			}
		}
		task = timed(task, row, reading);
		return reading.has(TaskField.LEAD_PERSON.key()) ? led(task, row, reading, before) : task;
	}

	/** Days of their own columns stay; the one for both says what they do not. */
	private static PlanTask timed(PlanTask task, TableReading.Row row, TableReading reading) {
		if (!reading.has(TIME)) {
			return task;
		}
		DaySpan span = (DaySpan) row.value(TIME);
		PlanTask timed = task;
		if (row.value(TaskField.STARTS_ON.key()) == null) {
			timed = timed.with(TaskField.STARTS_ON, span == null ? null : span.first());
		}
		if (row.value(TaskField.ENDS_ON.key()) == null) {
			timed = timed.with(TaskField.ENDS_ON, span == null ? null : span.last());
		}
		return timed;
	}

	/** The column of a field: of both days the one for them, where they have none. */
	static String column(String field, TableReading reading) {
		boolean day = TaskField.STARTS_ON.key().equals(field) || TaskField.ENDS_ON.key().equals(field);
		return day && !reading.has(field) && reading.has(TIME) ? TIME : field;
	}

	/**
	 * A member of the board by his name; anybody else by what is written, unless that is
	 * said beside it.
	 */
	private PlanTask led(PlanTask task, TableReading.Row row, TableReading reading, PlanTask before) {
		String key = TaskField.LEAD_PERSON.key();
		String written = row.text(key);
		if (written.isEmpty()) {
			return task.with(TaskField.LEAD_PERSON, null);
		}
		if (before.leadPersonId() != null && written.equals(names.get(before.leadPersonId()))) {
			return task.with(TaskField.LEAD_PERSON, before.leadPersonId());
		}
		String plain = PlainLetters.of(written);
		UUID member = members.get(plain);
		if (member != null) {
			return task.with(TaskField.LEAD_PERSON, member);
		}
		if (members.containsKey(plain)) {
			row.fault(key, "plan.table.lead.several");
		}
		else if (reading.has(TaskField.LEAD_TEXT.key()) && !row.text(TaskField.LEAD_TEXT.key()).isEmpty()) {
			row.fault(key, "plan.line.leadUnknown");
		}
		else if (written.length() > LONGEST.getOrDefault(TaskField.LEAD_TEXT, 200)) {
			row.fault(key, "table.fault.long", written.length(), LONGEST.getOrDefault(TaskField.LEAD_TEXT, 200));
		}
		else {
			row.note(key, "plan.table.lead.words");
		}
		return task.with(TaskField.LEAD_PERSON, null).with(TaskField.LEAD_TEXT, written);
	}

	/** The columns of a workbook of tasks, which comes back as it went out. */
	List<Xlsx.Column<Numbered>> written() {
		List<Xlsx.Column<Numbered>> columns = new ArrayList<>();
		columns.add(Xlsx.Column.titled(words.head(NUMBER), Numbered::number));
		for (TaskField field : TaskField.values()) {
			columns.add(written(field));
		}
		columns.add(Xlsx.Column.<Numbered>titled(words.head(ID), line -> line.id() == null ? "" : line.id().toString())
			.outOfSight());
		return columns;
	}

	private Xlsx.Column<Numbered> written(TaskField field) {
		Xlsx.Column<Numbered> column = Xlsx.Column.titled(words.head(field.key()),
				line -> written(field, line.content()));
		return switch (field) {
			case TASK, EXPECTED_RESULT -> column.wide();
			case FIELD ->
				column.choosing(List.copyOf(words.choices(FieldOfWork.values(), TaskColumns::label).keySet()));
			case LEAD_PERSON -> column.choosing(names.values().stream().sorted().toList());
			default -> column;
		};
	}

	private @Nullable Object written(TaskField field, PlanTask task) {
		Object value = field.of(task);
		if (value instanceof UUID lead) {
			return names.getOrDefault(lead, "");
		}
		return value instanceof FieldOfWork work ? labels.say(label(work)) : value;
	}

	/** A task as a row that is written; without an id it comes back as a new one. */
	record Numbered(int number, @Nullable UUID id, PlanTask content) {
	}

}

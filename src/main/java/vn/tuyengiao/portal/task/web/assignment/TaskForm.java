package vn.tuyengiao.portal.task.web.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.platform.web.form.OfThePage;
import vn.tuyengiao.portal.task.domain.assignment.TaskText;
import vn.tuyengiao.portal.task.domain.assignment.giving.TaskCommand;
import vn.tuyengiao.portal.task.domain.assignment.giving.TaskCommand.GivenFrom;
import vn.tuyengiao.portal.task.domain.assignment.giving.TaskCommand.TaskTargets;

/** A task as it is typed, with those who get it. */
@Getter
@Setter
public class TaskForm {

	@NotNull
	private @Nullable UUID id;

	private @Nullable UUID unit;

	private @Nullable String origin;

	private @Nullable UUID parent;

	/** A day off that was asked about. */
	@OfThePage
	private @Nullable LocalDate dayOff;

	@NotBlank
	@Size(max = 300)
	@Label("task.title")
	private @Nullable String title;

	@Size(max = 4000)
	@Label("task.words")
	private @Nullable String words;

	@Size(max = 1000)
	@Label("task.evidence")
	private @Nullable String evidence;

	@NotNull
	@Label("task.due")
	private @Nullable LocalDate dueOn;

	@Label("task.directive")
	private @Nullable UUID directive;

	@Label("task.to.all")
	private boolean everyone;

	@Label("task.to.units")
	private List<UUID> units = new ArrayList<>();

	@Size(max = 10_000)
	@Label("task.to.names")
	private @Nullable String names;

	@Label("task.to.people")
	private List<String> people = new ArrayList<>();

	@Label("task.watchers")
	private List<UUID> watchers = new ArrayList<>();

	static TaskForm blank(GivenFrom from) {
		TaskForm form = new TaskForm();
		form.id = Ids.next();
		form.unit = from.unitId();
		form.origin = from.origin();
		form.parent = from.parentId();
		return form;
	}

	GivenFrom from() {
		return new GivenFrom(unit, origin == null || origin.isBlank() ? null : origin, parent);
	}

	/** Of a form without faults. */
	TaskCommand command() {
		List<String> typed = text(names).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
		return new TaskCommand(EntryId.of(id, this), from(), directive,
				new TaskText(text(title).strip(), text(words), text(evidence)), Objects.requireNonNull(dueOn), dayOff,
				new TaskTargets(everyone, List.copyOf(units), typed,
						people.stream().flatMap(person -> TaskPerson.read(person).stream()).toList()),
				Set.copyOf(watchers));
	}

	static String text(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "");
	}

}

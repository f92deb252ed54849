package vn.tuyengiao.portal.task.web.assignment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.web.PageableDefault;
import org.springframework.data.web.SortDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.limit.Costly;
import vn.tuyengiao.portal.platform.web.list.Chip;
import vn.tuyengiao.portal.platform.web.list.Links;
import vn.tuyengiao.portal.platform.web.list.Opens;
import vn.tuyengiao.portal.platform.web.list.Xlsx;
import vn.tuyengiao.portal.task.domain.assignment.list.TaskFilter;
import vn.tuyengiao.portal.task.domain.assignment.list.TaskList;
import vn.tuyengiao.portal.task.domain.assignment.list.TaskSide;
import vn.tuyengiao.portal.task.domain.assignment.list.TaskState;

/** The tasks of the units that the reader sees, and the export of them. */
@Controller
@RequiredArgsConstructor
class TaskListController {

	private final TaskList tasks;

	private final TaskRows rows;

	private final Directives directives;

	private final Words words;

	private final Xlsx xlsx;

	private final VietnamTime time;

	@GetMapping("/tasks")
	String list(@ModelAttribute("typed") TypedTasks typed, BindingResult unreadable,
			@PageableDefault(size = 25, sort = "due") Pageable pageable, HttpServletRequest request, Model model) {
		TaskFilter filter = typed.filter();
		LocalDate today = time.today();
		model.addAttribute("page", tasks.page(filter, pageable).map(row -> TaskLine.of(row, today)));
		Opens.put(model, TaskLine.class, TaskLine::href);
		model.addAttribute("chips", chips(tasks.figures(filter), filter.state(), Links.of(request)));
		model.addAttribute("gives", tasks.gives());
		model.addAttribute("sides", words.options("task.side", TaskSide.class));
		model.addAttribute("origins",
				List.of("CONFERENCE", "DIRECTIVE", "PROPOSAL")
					.stream()
					.map(kind -> Option.of(kind, words.say("task.origin." + kind)))
					.toList());
		if (typed.getDirective() != null) {
			model.addAttribute("directive", directives.seen(typed.getDirective()));
		}
		return "task/list";
	}

	@Costly(Costly.Kind.EXPORT)
	@GetMapping("/tasks/export")
	void export(@ModelAttribute("typed") TypedTasks typed, BindingResult unreadable, @SortDefault("due") Sort sort,
			HttpServletResponse response) {
		tasks.each(typed.filter(), sort, found -> {
			try {
				xlsx.send(response, "nhiem-vu", "task.list.title", rows.columns("tasks"), found);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/** Each with the number of tasks that its list holds. */
	static List<Chip> chips(Map<TaskState, Integer> figures, TaskState current, Links links) {
		List<Chip> chips = new ArrayList<>();
		for (TaskState state : TaskState.values()) {
			chips
				.add(new Chip("task.state." + state, links.with("state", state), figures.get(state), state == current));
		}
		return chips;
	}

	/** The filter as it stands in the address; what cannot be read of it stays out. */
	@Getter
	@Setter
	static class TypedTasks {

		private @Nullable String q;

		private @Nullable TaskState state;

		private @Nullable TaskSide side;

		private @Nullable UUID unit;

		private @Nullable UUID person;

		private @Nullable String origin;

		private @Nullable UUID directive;

		private @Nullable LocalDate from;

		private @Nullable LocalDate to;

		TaskFilter filter() {
			return new TaskFilter(q, state == null ? TaskState.OPEN : state, side, unit, person,
					origin == null || origin.isBlank() ? null : origin, directive, null, from, to);
		}

	}

}

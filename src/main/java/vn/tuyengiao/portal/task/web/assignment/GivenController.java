package vn.tuyengiao.portal.task.web.assignment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.limit.Costly;
import vn.tuyengiao.portal.platform.web.list.Links;
import vn.tuyengiao.portal.platform.web.list.Opens;
import vn.tuyengiao.portal.platform.web.list.Xlsx;
import vn.tuyengiao.portal.task.domain.assignment.list.GivenAct;
import vn.tuyengiao.portal.task.domain.assignment.list.TaskFilter;
import vn.tuyengiao.portal.task.domain.assignment.list.TaskList;
import vn.tuyengiao.portal.task.domain.assignment.list.TaskState;

/** One act by which several got the same: who has done it, who is silent. */
@Controller
@RequestMapping("/tasks/given/{id}")
@RequiredArgsConstructor
class GivenController {

	private final TaskList tasks;

	private final TaskRows rows;

	private final Access access;

	private final Xlsx xlsx;

	private final VietnamTime time;

	@GetMapping
	String list(@PathVariable UUID id, @ModelAttribute("typed") TypedGiven typed, BindingResult unreadable,
			@PageableDefault(size = 25, sort = "unit") Pageable pageable, HttpServletRequest request, Model model) {
		GivenAct act = tasks.act(id);
		if (act.only() != null && !access.at(act.giverUnitId()).contains(Permission.READ)) {
			return "redirect:/tasks/" + act.only();
		}
		TaskFilter filter = typed.filter(id);
		LocalDate today = time.today();
		model.addAttribute("act", act);
		model.addAttribute("given", Days.minute(act.givenAt()));
		model.addAttribute("due", Days.day(act.dueOn()));
		model.addAttribute("export", "/tasks/given/" + id + "/export");
		model.addAttribute("reminds", access.user().may(Permission.REMIND));
		model.addAttribute("page", tasks.page(filter, pageable).map(row -> TaskLine.of(row, today)));
		Opens.put(model, TaskLine.class, TaskLine::href);
		model.addAttribute("chips", TaskListController.chips(tasks.figures(filter), filter.state(), Links.of(request)));
		return "task/given";
	}

	@Costly(Costly.Kind.EXPORT)
	@GetMapping("/export")
	void export(@PathVariable UUID id, @ModelAttribute("typed") TypedGiven typed, BindingResult unreadable,
			@SortDefault("unit") Sort sort, HttpServletResponse response) {
		tasks.act(id);
		tasks.each(typed.filter(id), sort, found -> {
			try {
				xlsx.send(response, "nhiem-vu", "task.given.title", rows.columns("task-given"), found);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/** The filter as it stands in the address; what cannot be read asks for nothing. */
	public record TypedGiven(@Nullable TaskState state, @Nullable String q) {

		TaskFilter filter(UUID act) {
			return TaskFilter.of(act, q, state == null ? TaskState.ALL : state);
		}

	}

}

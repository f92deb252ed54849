package vn.tuyengiao.portal.task.web.assignment;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tuyengiao.portal.file.FileResponses;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.form.UnsavedPage;
import vn.tuyengiao.portal.task.domain.assignment.TaskChanges;
import vn.tuyengiao.portal.task.domain.assignment.TaskReader;
import vn.tuyengiao.portal.task.domain.assignment.TaskReader.TaskSheet;
import vn.tuyengiao.portal.task.domain.assignment.TaskStanding;
import vn.tuyengiao.portal.task.domain.assignment.TaskStatus;
import vn.tuyengiao.portal.task.domain.assignment.TaskSteps;
import vn.tuyengiao.portal.task.domain.assignment.giving.OriginLinks;

/** One task, and the form that says better what is to be done. */
@Controller
@RequestMapping("/tasks/{id}")
@RequiredArgsConstructor
class TaskController {

	private static final String FORM = "form";

	private final TaskReader reader;

	private final TaskSteps steps;

	private final TaskChanges changes;

	private final OriginLinks origins;

	private final FileResponses responses;

	private final Words words;

	private final VietnamTime time;

	@GetMapping
	String view(@PathVariable UUID id, Model model) {
		TaskSheet sheet = reader.read(id);
		TaskStanding standing = sheet.standing();
		if (standing.gives() && standing.status() == TaskStatus.REPORTED && !standing.seen()) {
			steps.opened(id);
		}
		model.addAttribute("doc", new TaskPage(sheet, time.today(), time.now(),
				standing.originId() != null && origins.isReadable(standing.originKind(), standing.originId())));
		return "task/view";
	}

	@GetMapping("/files/{fileId}")
	void file(@PathVariable UUID id, @PathVariable UUID fileId, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		responses.attachment(reader.file(id, fileId), request, response);
	}

	@GetMapping("/edit")
	String edit(@PathVariable UUID id, Model model) {
		TaskStanding standing = reader.forGiver(id);
		model.addAttribute(FORM, TaskTextForm.of(standing));
		return editing(standing, model);
	}

	@PostMapping("/edit")
	ModelAndView rewrite(@PathVariable UUID id, @Valid @ModelAttribute(FORM) TaskTextForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		TaskStanding standing = reader.forGiver(id);
		return FormStep.of(binding, () -> changes.rewrite(id, form.getVersion(), form.text()))
			.done(redirect, standing.href(), "task.changed")
			.compared(() -> compare(id, form))
			.refused(refused -> new UnsavedPage(standing.href(), refused, words).fields(form).page())
			.orShow(model, () -> editing(standing, model));
	}

	private ConflictPage compare(UUID id, TaskTextForm mine) {
		TaskStanding stored = reader.forGiver(id);
		return ConflictPage.of(stored.href() + "/edit", stored.version())
			.back(stored.href())
			.fields(words, mine, TaskTextForm.of(stored));
	}

	private static String editing(TaskStanding standing, Model model) {
		model.addAttribute("standing", standing);
		return "task/edit";
	}

}

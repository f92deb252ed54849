package vn.tuyengiao.portal.task.web.assignment;

import java.util.UUID;

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

import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.form.UnsavedPage;
import vn.tuyengiao.portal.task.domain.assignment.TaskChanges;
import vn.tuyengiao.portal.task.domain.assignment.TaskReader;
import vn.tuyengiao.portal.task.domain.assignment.TaskStanding;
import vn.tuyengiao.portal.task.domain.assignment.TaskSteps;

/** What whoever gave a task does: closes it, gives it back, moves or cancels it. */
@Controller
@RequestMapping("/tasks/{id}")
@RequiredArgsConstructor
class TaskDecisionController {

	private static final String FORM = "form";

	private final TaskReader reader;

	private final TaskSteps steps;

	private final TaskChanges changes;

	private final Words words;

	@PostMapping("/close")
	String close(@PathVariable UUID id, RedirectAttributes redirect) {
		steps.close(id);
		Flash.success(redirect, "task.closed");
		return "redirect:/tasks/" + id;
	}

	@PostMapping("/close/recall")
	String recall(@PathVariable UUID id, RedirectAttributes redirect) {
		steps.recallClose(id);
		Flash.success(redirect, "task.close.recalled");
		return "redirect:/tasks/" + id;
	}

	@GetMapping("/return")
	String giveBack(@PathVariable UUID id, Model model) {
		return reasoning(id, "return", model);
	}

	@PostMapping("/return")
	ModelAndView giveBack(@PathVariable UUID id, @Valid @ModelAttribute(FORM) TaskReasonForm form,
			BindingResult binding, Model model, RedirectAttributes redirect) {
		return reasoned(id, form, FormStep.of(binding, () -> steps.giveBack(id, form.noteId(), form.why())), "return",
				"task.returned", model, redirect);
	}

	@GetMapping("/cancel")
	String cancel(@PathVariable UUID id, Model model) {
		return reasoning(id, "cancel", model);
	}

	@PostMapping("/cancel")
	ModelAndView cancel(@PathVariable UUID id, @Valid @ModelAttribute(FORM) TaskReasonForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		return reasoned(id, form, FormStep.of(binding, () -> changes.cancel(id, form.noteId(), form.why())), "cancel",
				"task.cancelled", model, redirect);
	}

	@GetMapping("/move")
	String move(@PathVariable UUID id, Model model) {
		TaskStanding standing = reader.forGiver(id);
		model.addAttribute(FORM, TaskMoveForm.of(standing));
		return moving(standing, model);
	}

	@PostMapping("/move")
	ModelAndView move(@PathVariable UUID id, @Valid @ModelAttribute(FORM) TaskMoveForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		TaskStanding standing = reader.forGiver(id);
		return FormStep
			.of(binding,
					() -> changes.move(id, form.noteId(), form.getVersion(), form.day(), form.getDayOff(), form.why()))
			.done(redirect, standing.href(), "task.moved")
			.stale(() -> compare(id, form))
			.refused(refused -> new UnsavedPage(standing.href(), refused, words).fields(form).page())
			.orShow(model, () -> {
				// asked about once: pressed again, it stays
				form.setDayOff(AskedDay.asked(binding) ? form.getDueOn() : null);
				return moving(standing, model);
			});
	}

	private ModelAndView compare(UUID id, TaskMoveForm mine) {
		TaskStanding stored = reader.forGiver(id);
		return ConflictPage.of(stored.href() + "/move", stored.version())
			.back(stored.href())
			.fields(words, mine, TaskMoveForm.of(stored))
			.page();
	}

	private static String moving(TaskStanding standing, Model model) {
		model.addAttribute("standing", standing);
		return "task/move";
	}

	private String reasoning(UUID id, String what, Model model) {
		model.addAttribute(FORM, TaskReasonForm.blank());
		return reason(reader.forGiver(id), what, model);
	}

	/** A step that asks for a reason and nothing else. */
	private ModelAndView reasoned(UUID id, TaskReasonForm form, FormStep<?> step, String what, String done, Model model,
			RedirectAttributes redirect) {
		TaskStanding standing = reader.forGiver(id);
		return step.done(redirect, standing.href(), done)
			.refused(refused -> new UnsavedPage(standing.href(), refused, words).fields(form).page())
			.orShow(model, () -> reason(standing, what, model));
	}

	private static String reason(TaskStanding standing, String what, Model model) {
		model.addAttribute("standing", standing);
		model.addAttribute("what", what);
		return "task/reason";
	}

}

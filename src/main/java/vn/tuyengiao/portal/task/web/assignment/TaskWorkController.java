package vn.tuyengiao.portal.task.web.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.form.UnsavedPage;
import vn.tuyengiao.portal.task.domain.assignment.TaskReader;
import vn.tuyengiao.portal.task.domain.assignment.TaskStanding;
import vn.tuyengiao.portal.task.domain.assignment.TaskSteps;
import vn.tuyengiao.portal.task.domain.assignment.giving.TaskGiving;
import vn.tuyengiao.portal.task.domain.assignment.giving.TaskOffer;

/** What whoever has a task does: notes, the result, handing it on. */
@Controller
@RequestMapping("/tasks/{id}")
@RequiredArgsConstructor
class TaskWorkController {

	private static final String FORM = "form";

	private final TaskReader reader;

	private final TaskSteps steps;

	private final TaskGiving giving;

	private final Words words;

	@GetMapping("/note")
	String note(@PathVariable UUID id, Model model) {
		return entry(reader.forEither(id), TaskEntryForm.blank(), "note", model);
	}

	@PostMapping("/note")
	ModelAndView note(@PathVariable UUID id, @Valid @ModelAttribute(FORM) TaskEntryForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		return entered(reader.forEither(id), form, FormStep.of(binding, () -> steps.note(id, form.entry())), "note",
				"task.noted", model, redirect);
	}

	@GetMapping("/report")
	String report(@PathVariable UUID id, Model model) {
		return entry(reader.forHolder(id), TaskEntryForm.blank(), "report", model);
	}

	@PostMapping("/report")
	ModelAndView report(@PathVariable UUID id, @Valid @ModelAttribute(FORM) TaskEntryForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		return entered(reader.forHolder(id), form, FormStep.of(binding, () -> steps.report(id, form.entry())), "report",
				"task.reported", model, redirect);
	}

	@PostMapping("/report/recall")
	String recall(@PathVariable UUID id, RedirectAttributes redirect) {
		steps.recallReport(id);
		Flash.success(redirect, "task.report.recalled");
		return "redirect:/tasks/" + id;
	}

	@GetMapping("/hand-on")
	String handOn(@PathVariable UUID id, Model model) {
		TaskStanding standing = reader.forHolder(id);
		model.addAttribute(FORM, HandOnForm.blank());
		return handing(standing, model);
	}

	@PostMapping("/hand-on")
	ModelAndView handOn(@PathVariable UUID id, @Valid @ModelAttribute(FORM) HandOnForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		TaskStanding standing = reader.forHolder(id);
		return FormStep.of(binding, () -> giving.handOn(id, form.noteId(), form.holder(), form.why()))
			.done(redirect, standing.href(), "task.handed-on")
			.refused(refused -> new UnsavedPage(standing.href(), refused, words).fields(form, Map.of("to", to -> ""))
				.page())
			.orShow(model, () -> handing(standing, model));
	}

	private String handing(TaskStanding standing, Model model) {
		TaskOffer offer = giving.offer(standing);
		List<Option> targets = new ArrayList<>(GivingController.people(offer));
		offer.below().forEach(unit -> targets.add(Option.of(unit.id(), unit.name())));
		if (standing.userId() != null) {
			targets.add(0, Option.of(standing.unitId(), standing.unitName()));
		}
		targets.removeIf(target -> target.value().equals(TaskPerson.write(standing.unitId(), standing.userId())));
		model.addAttribute("standing", standing);
		model.addAttribute("targets", targets);
		return "task/hand-on";
	}

	/** Words with files: a note, or the result. */
	private ModelAndView entered(TaskStanding standing, TaskEntryForm form, FormStep<?> step, String what, String done,
			Model model, RedirectAttributes redirect) {
		return step.done(redirect, standing.href(), done)
			.refused(refused -> new UnsavedPage(standing.href(), refused, words).fields(form).page())
			.orShow(model, () -> entry(standing, form, what, model));
	}

	private static String entry(TaskStanding standing, TaskEntryForm form, String what, Model model) {
		model.addAttribute(FORM, form);
		model.addAttribute("standing", standing);
		model.addAttribute("what", what);
		return "task/entry";
	}

}

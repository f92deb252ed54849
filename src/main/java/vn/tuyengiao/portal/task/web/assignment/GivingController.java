package vn.tuyengiao.portal.task.web.assignment;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.form.UnsavedPage;
import vn.tuyengiao.portal.task.domain.assignment.giving.TaskCommand.GivenFrom;
import vn.tuyengiao.portal.task.domain.assignment.giving.TaskGiving;
import vn.tuyengiao.portal.task.domain.assignment.giving.TaskOffer;
import vn.tuyengiao.portal.task.domain.assignment.giving.TaskOffer.TargetPerson;

/** Giving a task to one or to many, and splitting one. */
@Controller
@RequiredArgsConstructor
class GivingController {

	private final TaskGiving giving;

	private final Words words;

	@GetMapping("/tasks/new")
	String blank(@RequestParam(required = false) @Nullable UUID unit,
			@RequestParam(required = false) @Nullable String origin,
			@RequestParam(required = false) @Nullable UUID parent, Model model) {
		GivenFrom from = new GivenFrom(unit, origin, parent);
		TaskOffer offer = giving.offer(from);
		TaskForm form = TaskForm.blank(from);
		if (offer.directives().size() == 1) {
			form.setDirective(offer.directives().get(0).id());
		}
		model.addAttribute("form", form);
		return show(offer, model);
	}

	@PostMapping("/tasks")
	ModelAndView give(@Valid @ModelAttribute("form") TaskForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		TaskOffer offer = giving.offer(form.from());
		return FormStep.of(binding, () -> giving.give(form.command())).done(given -> {
			Flash.success(redirect, given.act() ? "task.given.several" : "task.given");
			return new ModelAndView("redirect:" + given.href());
		})
			.refused(refused -> new UnsavedPage("/tasks", refused, words)
				.fields(form,
						Map.of("directive", id -> "", "units", ids -> "", "people", ids -> "", "watchers", ids -> ""))
				.page())
			.orShow(model, () -> {
				// asked about once: pressed again, it stays
				form.setDayOff(AskedDay.asked(binding) ? form.getDueOn() : null);
				return show(offer, model);
			});
	}

	private static String show(TaskOffer offer, Model model) {
		model.addAttribute("offer", offer);
		model.addAttribute("directives",
				offer.directives().stream().map(one -> Option.of(one.id(), one.label())).toList());
		model.addAttribute("below", offer.below().stream().map(one -> Option.of(one.id(), one.name())).toList());
		model.addAttribute("people", people(offer));
		model.addAttribute("readers",
				offer.readers().stream().map(one -> Option.of(one.userId(), one.name())).toList());
		return "task/form";
	}

	static List<Option> people(TaskOffer offer) {
		return offer.people()
			.stream()
			.map(one -> Option.of(TaskPerson.write(one.unitId(), one.userId()), label(offer, one)))
			.toList();
	}

	private static String label(TaskOffer offer, TargetPerson person) {
		return person.unitId().equals(offer.unit().id()) ? person.name() : person.name() + " – " + person.unitName();
	}

}

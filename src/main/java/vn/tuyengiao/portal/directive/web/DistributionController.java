package vn.tuyengiao.portal.directive.web;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
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
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.distribution.DistributionService;
import vn.tuyengiao.portal.directive.domain.distribution.DistributionService.DistributionChoice;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** Who gets a draft, and what is asked of them by when. */
@Controller
@RequestMapping("/directives/{id}/distribution")
@RequiredArgsConstructor
class DistributionController {

	private final DistributionService distribution;

	private final Words words;

	private final VietnamTime time;

	@GetMapping
	String choose(@PathVariable UUID id, Model model) {
		DistributionChoice choice = distribution.choice(id);
		model.addAttribute("form", DistributionForm.of(choice, time.today()));
		return show(choice, model);
	}

	@PostMapping
	ModelAndView distribute(@PathVariable UUID id, @ModelAttribute("form") DistributionForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		DistributionChoice choice = distribution.choice(id);
		return FormStep.of(binding, () -> distribution.distribute(form.command(id)))
			.done(redirect, "/directives/" + id + "/issue", "directive.distributed")
			.stale(() -> again(id, form, model, redirect))
			.orShow(model, () -> show(choice, model));
	}

	/**
	 * Somebody else distributed it, or the page was gone back to: all that is chosen
	 * stays, and can be sent on what is stored now. What was sent twice is done.
	 */
	private ModelAndView again(UUID id, DistributionForm form, Model model, RedirectAttributes redirect) {
		DistributionChoice stored = distribution.choice(id);
		if (form.says(stored)) {
			Flash.success(redirect, "directive.distributed");
			return new ModelAndView("redirect:/directives/" + id + "/issue");
		}
		form.setVersion(stored.draft().version());
		model.addAttribute("outdated", true);
		return new ModelAndView(show(stored, model), model.asMap(), HttpStatus.CONFLICT);
	}

	private String show(DistributionChoice choice, Model model) {
		model.addAttribute("choice", choice);
		model.addAttribute("kinds", words.options("directive.recipient", RecipientKind.class));
		return "directive/distribution";
	}

}

package vn.tuyengiao.portal.directive.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.directive.domain.CatalogueFilter;
import vn.tuyengiao.portal.directive.domain.RequiredStepAdministration;
import vn.tuyengiao.portal.directive.domain.StepEvidence;
import vn.tuyengiao.portal.directive.domain.StepRecord;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.ConflictPage;
import vn.tuyengiao.portal.platform.web.EnumOptions;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.FormErrors;
import vn.tuyengiao.portal.platform.web.Option;

@Controller
@RequestMapping("/admin/directive-steps")
@RequiredArgsConstructor
class RequiredStepController {

	private static final String FORM = "directive/required-step";

	private final RequiredStepAdministration steps;

	private final EnumOptions options;

	private final Sides sides;

	private final VietnamTime time;

	@ModelAttribute("evidences")
	List<Option> evidences() {
		return options.of("directive-step.evidence", StepEvidence.class);
	}

	@GetMapping
	String list(@RequestParam(required = false) String q, @RequestParam(defaultValue = "false") boolean ended,
			@PageableDefault(size = 25, sort = "position") Pageable pageable, Model model) {
		model.addAttribute("page", steps.list(new CatalogueFilter(q, ended), pageable));
		return "directive/required-steps";
	}

	@GetMapping("/new")
	String blank(Model model) {
		return form(RequiredStepForm.blank(steps.nextPosition(), time.today()), true, false, model);
	}

	@PostMapping
	ModelAndView add(@Valid @ModelAttribute("form") RequiredStepForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		if (!binding.hasErrors()) {
			try {
				steps.add(form.getId(), form.command());
				Flash.success(redirect, "directive-step.added", form.getName());
				return new ModelAndView("redirect:/admin/directive-steps");
			}
			catch (InvalidInputException invalid) {
				FormErrors.apply(binding, invalid);
			}
		}
		return invalid(form, true, false, model);
	}

	@GetMapping("/{id}")
	String edit(@PathVariable UUID id, Model model) {
		StepRecord stored = steps.step(id);
		return form(RequiredStepForm.of(stored), false, stored.asked(), model);
	}

	@PostMapping("/{id}")
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") RequiredStepForm form,
			BindingResult binding, Model model, RedirectAttributes redirect) {
		form.setId(id);
		if (!binding.hasErrors()) {
			try {
				steps.change(id, form.getVersion(), form.command());
				Flash.success(redirect, "directive-step.changed", form.getName());
				return new ModelAndView("redirect:/admin/directive-steps");
			}
			catch (InvalidInputException invalid) {
				FormErrors.apply(binding, invalid);
			}
			catch (StaleException stale) {
				return compare(id, form);
			}
		}
		return invalid(form, false, steps.step(id).asked(), model);
	}

	/**
	 * @param used directives ask for it
	 */
	private static String form(RequiredStepForm form, boolean adding, boolean used, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("adding", adding);
		model.addAttribute("used", used);
		return FORM;
	}

	private static ModelAndView invalid(RequiredStepForm form, boolean adding, boolean used, Model model) {
		return new ModelAndView(form(form, adding, used, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private ModelAndView compare(UUID id, RequiredStepForm mine) {
		RequiredStepForm theirs = RequiredStepForm.of(steps.step(id));
		String address = "/admin/directive-steps/" + id;
		return ConflictPage.of(address, theirs.getVersion())
			.back(address)
			.same("id", id.toString())
			.field("name", sides.label("directive-step.name"), mine.getName(), theirs.getName())
			.field("evidence", sides.label("directive-step.evidence"),
					sides.choice("directive-step.evidence", mine.getEvidence()),
					sides.choice("directive-step.evidence", theirs.getEvidence()))
			.field("days", sides.label("directive-step.days"), String.valueOf(mine.getDays()),
					String.valueOf(theirs.getDays()))
			.field("position", sides.label("catalogue.position"), String.valueOf(mine.getPosition()),
					String.valueOf(theirs.getPosition()))
			.field("validFrom", sides.label("catalogue.valid-from"), sides.day(mine.getValidFrom()),
					sides.day(theirs.getValidFrom()))
			.field("validTo", sides.label("catalogue.valid-to"), sides.day(mine.getValidTo()),
					sides.day(theirs.getValidTo()))
			.page();
	}

}

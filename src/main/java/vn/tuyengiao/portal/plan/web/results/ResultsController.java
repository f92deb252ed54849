package vn.tuyengiao.portal.plan.web.results;

import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.results.ResultsDesk;
import vn.tuyengiao.portal.plan.domain.results.ResultsReader;
import vn.tuyengiao.portal.plan.domain.results.ResultsReader.ReadResults;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** Notices of how the units stood with the plans or the reports of a period. */
@Controller
@RequestMapping("/plans/results")
@RequiredArgsConstructor
class ResultsController {

	private final ResultsReader reader;

	private final ResultsDesk results;

	private final Organization organization;

	private final PlanWords planWords;

	private final Words words;

	@GetMapping("/new")
	String choosing(@ModelAttribute("form") ResultsForm form, BindingResult unreadable, Model model) {
		form.setToken(Ids.next());
		if (form.getSubject() == null) {
			form.setSubject(Subject.PLAN);
		}
		return show(form, model);
	}

	@PostMapping
	ModelAndView make(@Valid @ModelAttribute("form") ResultsForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		return FormStep.of(binding, () -> results.make(form.command())).done(made -> {
			Flash.success(redirect, "plan.results.made");
			return new ModelAndView("redirect:/papers/results/" + made);
		}).orShow(model, () -> show(form, model));
	}

	@GetMapping("/{id}")
	String notice(@PathVariable UUID id, Model model) {
		ReadResults read = reader.read(id);
		model.addAttribute("notice", ResultsPage.of(read.notice(), read.held(), planWords));
		return "plan/results";
	}

	@PostMapping("/{id}/refresh")
	ModelAndView refresh(@PathVariable UUID id, @RequestParam long version, RedirectAttributes redirect) {
		results.refresh(id, version);
		Flash.success(redirect, "plan.results.refreshed");
		return new ModelAndView("redirect:/plans/results/" + id);
	}

	@PostMapping("/{id}/delete")
	ModelAndView delete(@PathVariable UUID id, RedirectAttributes redirect) {
		results.delete(id);
		Flash.success(redirect, "plan.results.deleted");
		return new ModelAndView("redirect:/papers");
	}

	private String show(ResultsForm form, Model model) {
		List<UnitView> units = reader.units();
		if (form.getUnit() == null) {
			form.setUnit(units.get(0).id());
		}
		model.addAttribute("units", units.stream().map(unit -> Option.of(unit.id(), unit.name())).toList());
		model.addAttribute("periods", organization.periods()
			.stream()
			.map(period -> Option.of(period.id(),
					planWords.period(new PeriodRef(period.id(), period.kind(), period.year(), period.quarter()))))
			.toList());
		model.addAttribute("subjects", words.options("plan.subject", Subject.class));
		return "plan/results-new";
	}

}

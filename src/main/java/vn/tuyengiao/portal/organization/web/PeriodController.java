package vn.tuyengiao.portal.organization.web;

import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.web.PageableDefault;
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
import vn.tuyengiao.portal.organization.domain.period.PeriodAdministration;
import vn.tuyengiao.portal.organization.domain.period.PeriodRecord;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.list.Opens;

@Controller
@RequestMapping("/admin/periods")
@RequiredArgsConstructor
class PeriodController {

	private static final Pageable FIRST_PAGE = PageRequest.of(0, 25, Sort.by(Sort.Direction.DESC, "year"));

	private final PeriodAdministration periods;

	private final Words words;

	private final VietnamTime time;

	@GetMapping
	String list(@RequestParam(required = false) @Nullable Integer year,
			@PageableDefault(size = 25, sort = "year", direction = Sort.Direction.DESC) Pageable pageable,
			Model model) {
		YearForm form = new YearForm();
		form.setAddedYear(time.today().getYear() + 1);
		return list(form, year, pageable, model);
	}

	@PostMapping
	ModelAndView addYear(@Valid @ModelAttribute("form") YearForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		return FormStep.of(binding, () -> periods.addYear(form.year())).done(added -> {
			String year = Integer.toString(form.year());
			if (added == 0) {
				Flash.info(redirect, "period.year-complete", year);
			}
			else {
				Flash.success(redirect, "period.year-added", year, added);
			}
			return new ModelAndView("redirect:/admin/periods?year=" + year);
		}).orShow(model, () -> list(form, null, FIRST_PAGE, model));
	}

	@GetMapping("/{id}")
	String edit(@PathVariable UUID id, Model model) {
		PeriodRecord period = periods.period(id);
		model.addAttribute("form", PeriodForm.of(period));
		model.addAttribute("record", period);
		return "organization/period";
	}

	@PostMapping("/{id}")
	ModelAndView reschedule(@PathVariable UUID id, @Valid @ModelAttribute("form") PeriodForm form,
			BindingResult binding, Model model, RedirectAttributes redirect) {
		return FormStep.of(binding, () -> periods.reschedule(id, form.getVersion(), form.dates()))
			.done(redirect, "/admin/periods", "period.changed")
			.compared(() -> compare(id, form))
			.orShow(model, () -> {
				model.addAttribute("record", periods.period(id));
				return "organization/period";
			});
	}

	private String list(YearForm form, @Nullable Integer year, Pageable pageable, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("page", periods.list(year, pageable));
		Opens.put(model, PeriodRecord.class, row -> "/admin/periods/" + row.period().id());
		return "organization/periods";
	}

	private ConflictPage compare(UUID id, PeriodForm mine) {
		PeriodForm theirs = PeriodForm.of(periods.period(id));
		String address = "/admin/periods/" + id;
		return ConflictPage.of(address, theirs.getVersion()).back(address).fields(words, mine, theirs);
	}

}

package vn.tuyengiao.portal.organization.web;

import java.time.LocalDate;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.format.annotation.DateTimeFormat;
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
import vn.tuyengiao.portal.organization.domain.period.HolidayAdministration;
import vn.tuyengiao.portal.organization.domain.workday.HolidayView;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.form.FormStep;

@Controller
@RequestMapping(HolidayController.ADDRESS)
@RequiredArgsConstructor
class HolidayController {

	static final String ADDRESS = "/admin/holidays";

	private static final String LIST = "organization/holidays";

	private final HolidayAdministration holidays;

	@GetMapping
	String list(@PageableDefault(size = 25) Pageable pageable, Model model) {
		model.addAttribute("form", new HolidayForm());
		return list(holidays.list(pageable), model);
	}

	@PostMapping
	ModelAndView mark(@Valid @ModelAttribute("form") HolidayForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		return FormStep.of(binding, () -> holidays.mark(form.holiday(), form.isConfirmed())).done(moved -> {
			Flash.success(redirect, moved == 0 ? "holiday.marked" : "holiday.marked.moved", form.getName(), moved);
			return new ModelAndView("redirect:" + ADDRESS);
		}).orShow(model, () -> list(holidays.list(PageRequest.of(0, 25)), model));
	}

	@PostMapping("/{day}/remove")
	String unmark(@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
			RedirectAttributes redirect) {
		int moved = holidays.unmark(day);
		Flash.success(redirect, moved == 0 ? "holiday.removed" : "holiday.removed.moved", moved);
		return "redirect:" + ADDRESS;
	}

	private String list(Page<HolidayView> page, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("moving", holidays.over(page.map(HolidayView::day).getContent()));
		return LIST;
	}

}

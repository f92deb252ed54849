package vn.tuyengiao.portal.plan.web.obligation;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.plan.domain.obligation.DeadlineService;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationRow;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.BackAddress;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/**
 * More time for what was picked on the list. What is picked may be longer than an
 * address, so the form is asked for by a form.
 */
@Controller
@RequestMapping("/plans/extensions")
@RequiredArgsConstructor
class SeveralExtensionsController {

	private final DeadlineService deadlines;

	private final PlanWords words;

	@PostMapping("/new")
	String picked(@ModelAttribute("form") SeveralExtensionsForm form, BindingResult unreadable,
			HttpServletRequest request, Model model) {
		form.setToken(Ids.next());
		return show(form, deadlines.extendable(form.obligations()), request, model);
	}

	@PostMapping
	ModelAndView extend(@Valid @ModelAttribute("form") SeveralExtensionsForm form, BindingResult binding,
			HttpServletRequest request, Model model, RedirectAttributes redirect) {
		List<ObligationRow> rows = deadlines.extendable(form.obligations());
		String back = BackAddress.of(form.getBack(), request.getContextPath());
		return FormStep.of(binding, () -> deadlines.extendAll(form.command()))
			.done(redirect, back.substring(request.getContextPath().length()), "plan.extensions.granted", rows.size(),
					Days.day(form.getDueOn()))
			.orShow(model, () -> show(form, rows, request, model));
	}

	private String show(SeveralExtensionsForm form, List<ObligationRow> rows, HttpServletRequest request, Model model) {
		model.addAttribute("lines", rows.stream().map(this::line).toList());
		model.addAttribute("unpicked", form.obligations().size() - rows.size());
		model.addAttribute("back", BackAddress.of(form.getBack(), request.getContextPath()));
		return "plan/extensions";
	}

	private ExtensionLine line(ObligationRow row) {
		return new ExtensionLine(row.unitId() + "." + row.id(), row.id(), row.unitName(),
				words.title(row.subject(), row.period()), Days.day(row.effectiveDueOn()));
	}

	/** One that gets more time; {@code at}: as it was picked. */
	public record ExtensionLine(String at, UUID id, String unitName, String title, String due) {
	}

}

package vn.tuyengiao.portal.directive.web;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.directive.domain.issue.PresentationService;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveReader;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** Laying a draft before the leaders, and giving it back. */
@Controller
@RequiredArgsConstructor
class PresentationController {

	private final PresentationService presentations;

	private final DirectiveReader reader;

	private final VietnamTime time;

	@PostMapping("/directives/{id}/present")
	ModelAndView present(@PathVariable UUID id, @RequestParam UUID versionId, RedirectAttributes redirect) {
		int version = presentations.present(id, versionId);
		Flash.success(redirect, "directive.presented");
		return DirectivePage.goTo(id, version);
	}

	@GetMapping("/directives/{id}/return")
	String returning(@PathVariable UUID id, Model model) {
		model.addAttribute("form", new ReasonForm());
		return page(reader.waiting(id), model);
	}

	@PostMapping("/directives/{id}/return")
	ModelAndView giveBack(@PathVariable UUID id, @RequestParam UUID versionId,
			@Valid @ModelAttribute("form") ReasonForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		return FormStep.of(binding, () -> presentations.giveBack(id, versionId, form.reason())).done(version -> {
			Flash.success(redirect, "directive.returned");
			return DirectivePage.goTo(id, version);
		}).orShow(model, () -> page(reader.waiting(id), model));
	}

	private String page(DirectiveSheet sheet, Model model) {
		model.addAttribute("doc", DirectivePage.of(sheet, time.today()));
		return "directive/return";
	}

}

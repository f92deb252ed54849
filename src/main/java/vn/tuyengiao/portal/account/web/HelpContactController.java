package vn.tuyengiao.portal.account.web;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.account.domain.signin.HelpContacts;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** Where an administrator says whom to call. */
@Controller
@RequestMapping(HelpContactController.PATH)
@RequiredArgsConstructor
class HelpContactController {

	static final String PATH = "/admin/contact";

	private static final String VIEW = "account/contact";

	private final HelpContacts contacts;

	@GetMapping
	String page(Model model) {
		model.addAttribute("form", HelpContactForm.of(contacts.current().orElse(null)));
		return VIEW;
	}

	@PostMapping
	ModelAndView save(@Valid @ModelAttribute("form") HelpContactForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		form.requireBothOrNone(binding);
		return FormStep.of(binding, () -> contacts.save(form.contact()))
			.done(redirect, PATH, "account.contact.saved")
			.orShow(model, () -> VIEW);
	}

}

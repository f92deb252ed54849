package vn.tuyengiao.portal.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import vn.tuyengiao.portal.account.domain.signin.CodeService;
import vn.tuyengiao.portal.account.domain.signin.TooManyAttemptsException;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/**
 * Choosing a password by a code, before sign-in. The link of a mail fills the form and
 * uses nothing up: whatever looks at links before their reader does no harm.
 */
@Controller
@RequestMapping(CodeController.PATH)
@RequiredArgsConstructor
class CodeController {

	static final String PATH = "/code";

	private static final String VIEW = "account/code";

	private final CodeService service;

	@GetMapping
	String page(@ModelAttribute("form") CodeForm form) {
		return VIEW;
	}

	@PostMapping
	ModelAndView choose(@Valid @ModelAttribute("form") CodeForm form, BindingResult binding, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		RepeatedPassword.requireSame(binding, "newPassword", "newPasswordAgain");
		try {
			return FormStep
				.of(binding,
						() -> service.choose(form.username(), form.code(), form.newPassword(), request.getRemoteAddr()))
				.done(done -> new ModelAndView("redirect:/login?chosen"))
				.orShow(model, () -> VIEW);
		}
		catch (TooManyAttemptsException ex) {
			return AttemptLimit.again(VIEW, model, binding, ex, response);
		}
	}

}

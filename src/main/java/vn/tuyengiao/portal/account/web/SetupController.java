package vn.tuyengiao.portal.account.web;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.SmartValidator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tuyengiao.portal.account.domain.signin.SetupService;
import vn.tuyengiao.portal.account.domain.signin.TooManyAttemptsException;
import vn.tuyengiao.portal.account.web.gate.SetupGate;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** The first start; leads to sign-in as soon as there is a user. */
@Controller
@RequestMapping(SetupGate.PATH)
@RequiredArgsConstructor
class SetupController {

	private static final String VIEW = "account/setup";

	private static final String READY = "redirect:/login?ready";

	/** For whoever opens or sends the page when it is over. */
	private static final String OVER = "redirect:/login?over";

	private final SetupService setup;

	private final Words words;

	private final SmartValidator validator;

	@ModelAttribute("kinds")
	List<Option> kinds() {
		return words.options("unit.kind", UnitKind.class);
	}

	@GetMapping
	String page(Model model) {
		if (!setup.isOpen()) {
			return OVER;
		}
		model.addAttribute("form", SetupForm.blank());
		model.addAttribute("root", setup.root().orElse(null));
		return VIEW;
	}

	@PostMapping
	ModelAndView complete(@Valid @ModelAttribute("form") SetupForm form, BindingResult binding, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		if (!setup.isOpen()) {
			return new ModelAndView(!binding.hasErrors() && completes(form, false) ? READY : OVER);
		}
		Optional<UnitView> root = setup.root();
		model.addAttribute("root", root.orElse(null));
		try {
			if (form.getCode() != null && !setup.isCode(form.getCode(), request.getRemoteAddr())) {
				binding.rejectValue("code", "account.setup.fault.code");
			}
		}
		catch (TooManyAttemptsException ex) {
			return AttemptLimit.again(VIEW, model, binding, ex, response);
		}
		RepeatedPassword.requireSame(binding, "password", "passwordAgain");
		if (root.isEmpty()) {
			validator.validate(form, binding, SetupForm.WithRoot.class);
		}
		return FormStep.of(binding, () -> completes(form, root.isEmpty()))
			.done(done -> new ModelAndView(done ? READY : OVER))
			.orShow(model, () -> VIEW);
	}

	/** Also of the same form pressed twice; false if somebody else was first. */
	private boolean completes(SetupForm form, boolean withRoot) {
		try {
			setup.complete(form.code(), form.command(withRoot));
			return true;
		}
		catch (NotFoundException ex) {
			return false;
		}
	}

}

package vn.tuyengiao.portal.account.web;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.SmartValidator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tuyengiao.portal.account.domain.signin.SetupService;
import vn.tuyengiao.portal.account.domain.signin.TooManyAttemptsException;
import vn.tuyengiao.portal.account.web.gate.SetupGate;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.FormErrors;

/** The first start; not found as soon as there is a user. */
@Controller
@RequestMapping(SetupGate.PATH)
@RequiredArgsConstructor
class SetupController {

	private static final String VIEW = "account/setup";

	private static final String DONE = "redirect:/login?ready";

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
			throw new NotFoundException("setup");
		}
		model.addAttribute("form", SetupForm.blank());
		model.addAttribute("root", setup.root().orElse(null));
		return VIEW;
	}

	@PostMapping
	String complete(@Valid @ModelAttribute("form") SetupForm form, BindingResult binding, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		if (!setup.isOpen()) {
			// the same form pressed twice
			setup.complete(form.getCode(), form.command(false));
			return DONE;
		}
		Optional<UnitView> root = setup.root();
		try {
			if (form.getCode() != null && !setup.isCode(form.getCode(), request.getRemoteAddr())) {
				binding.rejectValue("code", "account.setup.fault.code");
			}
			RepeatedPassword.requireSame(binding, "password", "passwordAgain");
			if (root.isEmpty()) {
				validator.validate(form, binding, SetupForm.WithRoot.class);
			}
			if (!binding.hasErrors()) {
				setup.complete(form.getCode(), form.command(root.isEmpty()));
				return DONE;
			}
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		catch (InvalidInputException invalid) {
			FormErrors.apply(binding, invalid);
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		catch (TooManyAttemptsException ex) {
			binding.reject("account.login.wait", new Object[] { ex.minutes() }, null);
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ex.seconds()));
		}
		model.addAttribute("root", root.orElse(null));
		return VIEW;
	}

}

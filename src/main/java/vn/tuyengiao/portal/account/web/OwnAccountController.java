package vn.tuyengiao.portal.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.account.domain.access.PortalAuthentication;
import vn.tuyengiao.portal.account.domain.access.SignedInUser;
import vn.tuyengiao.portal.account.domain.signin.OwnAccountService;
import vn.tuyengiao.portal.account.domain.signin.TooManyAttemptsException;
import vn.tuyengiao.portal.account.web.gate.PasswordGate;
import vn.tuyengiao.portal.account.web.kept.FormRescue;
import vn.tuyengiao.portal.account.web.session.FormTokens;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** One's own account. */
@Controller
@RequiredArgsConstructor
class OwnAccountController {

	private static final String PASSWORD = "account/password";

	private static final String CONTACT = "account/own-contact";

	private final OwnAccountService service;

	private final SessionTickets tickets;

	private final FormTokens formTokens;

	private final FormRescue rescue;

	/** Whether every other page is closed until the password is changed. */
	@ModelAttribute("forced")
	boolean forced() {
		return SecurityContextHolder.getContext().getAuthentication() instanceof PortalAuthentication authentication
				&& authentication.signedIn().mustChangePassword();
	}

	@GetMapping("/account")
	String own(Model model) {
		model.addAttribute("own", service.own());
		model.addAttribute("choosesNotices", service.getsNotices());
		return "account/account";
	}

	@GetMapping("/account/contact")
	String contactPage(Model model) {
		model.addAttribute("form", OwnContactForm.of(service.own()));
		return CONTACT;
	}

	@PostMapping("/account/contact")
	ModelAndView changeContact(@Valid @ModelAttribute("form") OwnContactForm form, BindingResult binding, Model model,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
		try {
			return FormStep
				.of(binding,
						() -> service.reachAt(form.getEmail(), form.getPhone(), form.getCurrentPassword(),
								request.getRemoteAddr()))
				.done(redirect, "/account", "account.own-contact.saved")
				.orShow(model, () -> CONTACT);
		}
		catch (TooManyAttemptsException ex) {
			return AttemptLimit.again(CONTACT, model, binding, ex, response);
		}
	}

	@GetMapping(PasswordGate.PATH)
	String passwordPage(@ModelAttribute("form") PasswordForm form) {
		return PASSWORD;
	}

	@PostMapping(PasswordGate.PATH)
	ModelAndView changePassword(@Valid @ModelAttribute("form") PasswordForm form, BindingResult binding, Model model,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
		RepeatedPassword.requireSame(binding, "newPassword", "newPasswordAgain");
		boolean forced = forced();
		try {
			return FormStep
				.of(binding,
						() -> service.changePassword(form.currentPassword(), form.newPassword(),
								request.getRemoteAddr()))
				.done(me -> {
					keepSession(me, request, response);
					Flash.success(redirect, "account.password.changed");
					return new ModelAndView(
							"redirect:" + (forced ? rescue.wayOn(request, me.user().id(), "/") : "/account"));
				})
				.orShow(model, () -> PASSWORD);
		}
		catch (TooManyAttemptsException ex) {
			return AttemptLimit.again(PASSWORD, model, binding, ex, response);
		}
	}

	/** This session goes on under another number; all others have lost their ticket. */
	private void keepSession(SignedInUser me, HttpServletRequest request, HttpServletResponse response) {
		request.changeSessionId();
		tickets.saveContext(new SecurityContextImpl(new PortalAuthentication(me)), request, response);
		formTokens.renew(request, response);
	}

}

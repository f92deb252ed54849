package vn.tuyengiao.portal.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.account.domain.access.PortalAuthentication;
import vn.tuyengiao.portal.account.domain.access.SignedInUser;
import vn.tuyengiao.portal.account.domain.signin.OwnAccountService;
import vn.tuyengiao.portal.account.domain.signin.TooManyAttemptsException;
import vn.tuyengiao.portal.account.web.gate.PasswordGate;
import vn.tuyengiao.portal.account.web.kept.FormRescue;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.form.FormErrors;

/** One's own account. */
@Controller
@RequiredArgsConstructor
class OwnAccountController {

	private static final String PASSWORD = "account/password";

	private final OwnAccountService service;

	private final SessionTickets tickets;

	private final CsrfTokenRepository csrfTokens;

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
		return "account/account";
	}

	@GetMapping(PasswordGate.PATH)
	String passwordPage(@ModelAttribute("form") PasswordForm form) {
		return PASSWORD;
	}

	@PostMapping(PasswordGate.PATH)
	String changePassword(@Valid @ModelAttribute("form") PasswordForm form, BindingResult binding,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
		RepeatedPassword.requireSame(binding, "newPassword", "newPasswordAgain");
		if (binding.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return PASSWORD;
		}
		try {
			boolean forced = forced();
			SignedInUser me = service.changePassword(form.getCurrentPassword(), form.getNewPassword(),
					request.getRemoteAddr());
			keepSession(me, request, response);
			Flash.success(redirect, "account.password.changed");
			return "redirect:" + (forced ? rescue.wayOn(request, me.user().id(), "/") : "/account");
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
		return PASSWORD;
	}

	/** This session goes on under another number; all others have lost their ticket. */
	private void keepSession(SignedInUser me, HttpServletRequest request, HttpServletResponse response) {
		request.changeSessionId();
		tickets.saveContext(new SecurityContextImpl(new PortalAuthentication(me)), request, response);
		csrfTokens.saveToken(null, request, response);
	}

}

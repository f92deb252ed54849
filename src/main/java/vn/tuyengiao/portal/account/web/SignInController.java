package vn.tuyengiao.portal.account.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.context.SecurityContext;
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
import vn.tuyengiao.portal.account.domain.signin.HelpContact;
import vn.tuyengiao.portal.account.domain.signin.HelpContacts;
import vn.tuyengiao.portal.account.domain.signin.OwnNews;
import vn.tuyengiao.portal.account.domain.signin.SignInService;
import vn.tuyengiao.portal.account.domain.signin.TooManyAttemptsException;
import vn.tuyengiao.portal.account.sample.DemoAccounts;
import vn.tuyengiao.portal.account.web.kept.FormRescue;
import vn.tuyengiao.portal.account.web.kept.LatePages;
import vn.tuyengiao.portal.account.web.session.FormTokens;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** Sign-in; sign-out is Spring Security's, by POST. */
@Controller
@RequiredArgsConstructor
class SignInController {

	private static final String VIEW = "account/login";

	private static final List<Option> DEMO = List.of(new Option("quantri", "role.ADMINISTRATOR"),
			new Option("lanhdao", "role.LEADER"), new Option("chuyenvien", "role.OFFICER"),
			new Option("chuyenvien2", "role.OFFICER"), new Option("theodoi", "role.OBSERVER"),
			new Option("donghoa.truongban", "role.BOARD_HEAD"), new Option("donghoa.thuky", "role.BOARD_SECRETARY"));

	private static final Map<String, String> NOTICES = Map.of("out", "account.login.out", "ready",
			"account.login.ready", "over", "account.login.over", "chosen", "account.login.chosen", "kept",
			"account.login.kept", "large", "account.login.large", LatePages.AGAIN, "account.login.again");

	/** What the same says to whoever is signed in. */
	private static final Map<String, String> INSIDE = Map.of("over", "account.login.over.inside", "chosen",
			"account.login.chosen.inside", LatePages.AGAIN, "account.login.again.inside");

	private final SignInService service;

	private final SessionTickets tickets;

	private final FormTokens formTokens;

	private final FormRescue rescue;

	private final OwnNews news;

	private final HelpContacts contacts;

	private final Environment environment;

	/**
	 * The sample accounts with the message keys of their roles; empty outside the demo.
	 */
	@ModelAttribute("demo")
	List<Option> demo() {
		return environment.acceptsProfiles(Profiles.of("demo")) ? DEMO : List.of();
	}

	/** Whom to call; null if nobody is named. */
	@ModelAttribute("contact")
	@Nullable HelpContact contact() {
		return contacts.current().orElse(null);
	}

	@ModelAttribute("demoPassword")
	String demoPassword() {
		return DemoAccounts.PASSWORD;
	}

	@GetMapping("/login")
	String page(@ModelAttribute("form") SignInForm form, HttpServletRequest request, Model model,
			RedirectAttributes redirect) {
		if (SecurityContextHolder.getContext().getAuthentication() instanceof PortalAuthentication signedIn) {
			INSIDE.forEach((parameter, key) -> {
				if (request.getParameterMap().containsKey(parameter)) {
					Flash.info(redirect, key, signedIn.getPrincipal().displayName());
				}
			});
			return "redirect:" + rescue.wayOn(request, signedIn.getPrincipal().id(), form.getNext());
		}
		NOTICES.forEach((parameter, key) -> {
			// blank parameters are bound as none at all
			if (request.getParameterMap().containsKey(parameter)) {
				model.addAttribute("notice", key);
			}
		});
		return VIEW;
	}

	@PostMapping("/login")
	ModelAndView signIn(@Valid @ModelAttribute("form") SignInForm form, BindingResult binding, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		if (binding.hasErrors()) {
			return FormStep.again(VIEW, model);
		}
		try {
			Optional<SignedInUser> signedIn = service.signIn(form.username(), form.password(), request.getRemoteAddr());
			if (signedIn.isEmpty()) {
				binding.reject("account.login.fault");
				return FormStep.again(VIEW, model);
			}
			begin(signedIn.get(), request, response);
			String wayOn = rescue.wayOn(request, signedIn.get().user().id(), form.getNext());
			if (!signedIn.get().mustChangePassword() && news.awaits(signedIn.get().user().id())) {
				wayOn = OwnNewsController.PATH + "?next=" + URLEncoder.encode(wayOn, StandardCharsets.UTF_8);
			}
			return new ModelAndView("redirect:" + wayOn);
		}
		catch (TooManyAttemptsException ex) {
			return AttemptLimit.again(VIEW, model, binding, ex, response);
		}
	}

	/** A new session, whatever the browser brought along, and a new form token. */
	private void begin(SignedInUser signedIn, HttpServletRequest request, HttpServletResponse response) {
		if (request.getSession(false) != null) {
			request.getSession(false).invalidate();
		}
		SecurityContext context = new SecurityContextImpl(new PortalAuthentication(signedIn));
		tickets.saveContext(context, request, response);
		formTokens.renew(request, response);
	}

}

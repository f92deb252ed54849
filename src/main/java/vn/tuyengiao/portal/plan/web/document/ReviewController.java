package vn.tuyengiao.portal.plan.web.document;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanReader;
import vn.tuyengiao.portal.plan.domain.review.ReviewService;
import vn.tuyengiao.portal.plan.web.PlanLinks;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.web.form.FormErrors;
import vn.tuyengiao.portal.platform.web.frame.Flash;

/** The district's decision on what a unit sent: return it with reasons, or accept it. */
@Controller
@RequiredArgsConstructor
class ReviewController {

	private final PlanReader plans;

	private final ReviewService reviews;

	private final RoundWords submitted;

	private final PlanWords words;

	/** One key after each name and nothing behind it, as the form has them. */
	@InitBinder("form")
	void fields(WebDataBinder binder) {
		binder.setDisallowedFields("*][*", "*].*");
	}

	@GetMapping("/plans/{id}/review/{subject}")
	String review(@PathVariable UUID id, @PathVariable String subject, Model model, RedirectAttributes redirect) {
		Subject about = PlanWords.subject(subject);
		try {
			RoundPage page = page(id, about);
			ReviewForm form = new ReviewForm();
			form.setSubject(page.segment());
			form.setRoundId(page.roundId().toString());
			model.addAttribute("form", form);
			model.addAttribute("doc", page);
			return "plan/review";
		}
		catch (RefusedException ex) {
			Flash.info(redirect, ex.getCode());
			return "redirect:" + PlanLinks.href(id, about);
		}
	}

	@PostMapping("/plans/{id}/return")
	String giveBack(@PathVariable UUID id, @Valid @ModelAttribute("form") ReviewForm form, BindingResult binding,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		return decide(id, form, binding, "plan.review.returned", () -> reviews.returnForCorrection(form.toReturn(id)),
				model, response, redirect);
	}

	@PostMapping("/plans/{id}/accept")
	String accept(@PathVariable UUID id, @Valid @ModelAttribute("form") ReviewForm form, BindingResult binding,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		if (form.hasReasons()) {
			binding.reject("plan.review.reasonsTyped");
		}
		return decide(id, form, binding, "plan.review.accepted", () -> reviews.accept(form.toAccept(id)), model,
				response, redirect);
	}

	private String decide(UUID id, ReviewForm form, BindingResult binding, String done, Runnable decision, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		Subject about = form.about();
		try {
			if (!binding.hasErrors()) {
				decision.run();
				Flash.success(redirect, done + "." + about);
				return "redirect:" + PlanLinks.href(id, about);
			}
		}
		catch (InvalidInputException ex) {
			FormErrors.apply(binding, ex);
		}
		catch (StaleException ex) {
			return outdated(id, about, form, words.say("plan.refused.review.superseded"), model, response);
		}
		catch (RefusedException ex) {
			return outdated(id, about, form, words.say(ex.getCode(), ex.getArguments()), model, response);
		}
		model.addAttribute("doc", page(id, about));
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return "plan/review";
	}

	/** Too late: the reasons typed are shown, so that they can be used again. */
	private String outdated(UUID id, Subject subject, ReviewForm form, String why, Model model,
			HttpServletResponse response) {
		model.addAttribute("why", why);
		model.addAttribute("reasons", form.typed());
		model.addAttribute("href", PlanLinks.href(id, subject));
		response.setStatus(HttpStatus.CONFLICT.value());
		return "plan/review-outdated";
	}

	private RoundPage page(UUID id, Subject subject) {
		return RoundPage.of(plans.review(id, subject), submitted, words);
	}

}

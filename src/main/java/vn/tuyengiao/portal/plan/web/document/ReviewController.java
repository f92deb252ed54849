package vn.tuyengiao.portal.plan.web.document;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanReader;
import vn.tuyengiao.portal.plan.domain.review.ReviewService;
import vn.tuyengiao.portal.plan.web.PlanLinks;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.limit.Costly;

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

	@Costly(Costly.Kind.PAGE)
	@GetMapping("/plans/{id}/review/{subject}")
	String review(@PathVariable UUID id, @PathVariable String subject, HttpServletRequest request, Model model,
			RedirectAttributes redirect) {
		Subject about = PlanWords.subject(subject);
		try {
			RoundPage page = page(id, about);
			if (!page.opened() && isLookedAt(request)) {
				reviews.opened(id, page.roundId());
			}
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

	/** Not fetched ahead, or asked for its head only. */
	private static boolean isLookedAt(HttpServletRequest request) {
		String purpose = request.getHeader("Sec-Purpose");
		return "GET".equals(request.getMethod()) && (purpose == null || !purpose.startsWith("prefetch"));
	}

	@PostMapping("/plans/{id}/return")
	ModelAndView giveBack(@PathVariable UUID id, @Valid @ModelAttribute("form") ReviewForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		return decide(id, form, FormStep.of(binding, () -> reviews.returnForCorrection(form.toReturn(id))),
				"plan.review.returned", model, redirect);
	}

	@PostMapping("/plans/{id}/accept")
	ModelAndView accept(@PathVariable UUID id, @Valid @ModelAttribute("form") ReviewForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		if (form.hasReasons()) {
			binding.reject("plan.review.reasonsTyped");
		}
		return decide(id, form, FormStep.of(binding, () -> reviews.accept(form.toAccept(id))), "plan.review.accepted",
				model, redirect);
	}

	/** What is accepted, once more, before it happens. */
	@PostMapping(path = "/plans/{id}/accept", params = "do=check")
	ModelAndView beforeAccepting(@PathVariable UUID id, @Valid @ModelAttribute("form") ReviewForm form,
			BindingResult binding, Model model, RedirectAttributes redirect) {
		if (form.hasReasons()) {
			binding.reject("plan.review.reasonsTyped");
		}
		Subject about = form.about();
		FormStep<Void> check = FormStep.of(binding, () -> reviews.requireAcceptable(form.toAccept(id)));
		return shown(id, about, form, check.done(done -> {
			model.addAttribute("doc", page(id, about));
			return new ModelAndView("plan/accept", model.asMap());
		}), model);
	}

	@PostMapping("/plans/{id}/accept/recall")
	String recall(@PathVariable UUID id, @RequestParam String subject, RedirectAttributes redirect) {
		Subject about = PlanWords.subject(subject);
		reviews.recallAcceptance(id, about);
		Flash.success(redirect, "plan.review.recalled." + about);
		return "redirect:" + PlanLinks.href(id, about);
	}

	private ModelAndView decide(UUID id, ReviewForm form, FormStep<Void> decision, String done, Model model,
			RedirectAttributes redirect) {
		Subject about = form.about();
		return shown(id, about, form, decision.done(redirect, PlanLinks.href(id, about), done + "." + about), model);
	}

	private ModelAndView shown(UUID id, Subject about, ReviewForm form, FormStep<Void> step, Model model) {
		return step.stale(() -> outdated(id, about, form, words.say("plan.refused.review.superseded"), model))
			.refused(refused -> outdated(id, about, form, words.say(refused.getCode(), refused.getArguments()), model))
			.orShow(model, () -> {
				model.addAttribute("doc", page(id, about));
				return "plan/review";
			});
	}

	/** Too late: the reasons typed are shown, so that they can be used again. */
	private static ModelAndView outdated(UUID id, Subject subject, ReviewForm form, String why, Model model) {
		model.addAttribute("why", why);
		model.addAttribute("reasons", form.typed());
		model.addAttribute("href", PlanLinks.href(id, subject));
		return new ModelAndView("plan/review-outdated", model.asMap(), HttpStatus.CONFLICT);
	}

	private RoundPage page(UUID id, Subject subject) {
		return RoundPage.of(plans.review(id, subject), submitted, words);
	}

}

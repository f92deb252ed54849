package vn.tuyengiao.portal.plan.web.document;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanDrafts;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.plan.PlanService;
import vn.tuyengiao.portal.plan.domain.report.ReportService;
import vn.tuyengiao.portal.plan.web.PlanLinks;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.form.UnsavedPage;

/**
 * The last look at a plan or a report before it is sent, and taking it back for as long
 * as nobody has opened it.
 */
@Controller
@RequiredArgsConstructor
class SendController {

	private final PlanDrafts drafts;

	private final PlanService plans;

	private final ReportService reports;

	private final PlanWords words;

	private final VietnamTime time;

	@GetMapping("/plans/{id}/send")
	String plan(@PathVariable UUID id, Model model, RedirectAttributes redirect) {
		return look(id, Subject.PLAN, model, redirect);
	}

	@GetMapping("/plans/{id}/report/send")
	String report(@PathVariable UUID id, Model model, RedirectAttributes redirect) {
		return look(id, Subject.REPORT, model, redirect);
	}

	@PostMapping("/plans/{id}/send")
	ModelAndView sendPlan(@PathVariable UUID id, @Valid @ModelAttribute("form") SendForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		return send(id, Subject.PLAN, form,
				FormStep.of(binding, () -> plans.send(id, version(form), token(form), form.noteText())), model,
				redirect);
	}

	@PostMapping("/plans/{id}/report/send")
	ModelAndView sendReport(@PathVariable UUID id, @Valid @ModelAttribute("form") SendForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		return send(id, Subject.REPORT, form,
				FormStep.of(binding, () -> reports.send(id, version(form), token(form), form.noteText())), model,
				redirect);
	}

	@PostMapping("/plans/{id}/recall")
	String recallPlan(@PathVariable UUID id, RedirectAttributes redirect) {
		plans.recall(id);
		Flash.success(redirect, "plan.recalled.PLAN");
		return "redirect:/plans/" + id;
	}

	@PostMapping("/plans/{id}/report/recall")
	String recallReport(@PathVariable UUID id, RedirectAttributes redirect) {
		reports.recall(id);
		Flash.success(redirect, "plan.recalled.REPORT");
		return "redirect:/plans/" + id + "/report";
	}

	private ModelAndView send(UUID id, Subject subject, SendForm form, FormStep<Void> sending, Model model,
			RedirectAttributes redirect) {
		String sent = subject == Subject.PLAN ? "plan.edit.sent" : "plan.edit.report.sent";
		return sending.done(redirect, PlanLinks.href(id, subject), sent).stale(() -> {
			Flash.warning(redirect, "plan.send.stale");
			return new ModelAndView("redirect:" + PlanLinks.href(id, subject) + "/send");
		})
			.refused(
					refused -> new UnsavedPage(PlanLinks.href(id, subject), refused, words.words()).fields(form).page())
			.orShow(model, () -> show(drafts.layOut(id, subject), subject, model));
	}

	private String look(UUID id, Subject subject, Model model, RedirectAttributes redirect) {
		try {
			PlanDrafts.Draft draft = drafts.layOut(id, subject);
			PlanView plan = draft.plan();
			model.addAttribute("form",
					SendForm.of(subject == Subject.PLAN ? plan.head().version() : plan.begunReport().version()));
			return show(draft, subject, model);
		}
		catch (RefusedException refused) {
			Flash.warning(redirect, refused.getCode(), refused.getArguments());
			return "redirect:" + PlanLinks.href(id, subject);
		}
	}

	private String show(PlanDrafts.Draft draft, Subject subject, Model model) {
		if (!draft.sendable()) {
			throw new AccessDeniedException("may not send");
		}
		model.addAttribute("doc", PlanDocumentPage.of(draft.plan(), subject, null, time.now(), words));
		return "plan/send";
	}

	private static long version(SendForm form) {
		return Objects.requireNonNull(form.getVersion());
	}

	private static UUID token(SendForm form) {
		return Objects.requireNonNull(form.getToken());
	}

}

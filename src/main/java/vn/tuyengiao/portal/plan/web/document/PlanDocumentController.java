package vn.tuyengiao.portal.plan.web.document;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.Papers;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanReader;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationList;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationRow;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.limit.Costly;

/** A plan, its report, and each round of both, to be read. */
@Controller
@RequiredArgsConstructor
class PlanDocumentController {

	private final PlanReader plans;

	private final ObligationList obligations;

	private final RoundWords submitted;

	private final Papers papers;

	private final VietnamTime time;

	private final PlanWords words;

	@GetMapping("/plans/{id}")
	String plan(@PathVariable UUID id, Model model) {
		return document(plans.read(id), Subject.PLAN, model);
	}

	@GetMapping("/plans/{id}/report")
	String report(@PathVariable UUID id, Model model) {
		PlanView plan = plans.read(id);
		if (plan.head().report() == null) {
			throw new NotFoundException("report of " + id);
		}
		return document(plan, Subject.REPORT, model);
	}

	@Costly(Costly.Kind.PAGE)
	@GetMapping("/plans/{id}/rounds/{subject}/{number}")
	String round(@PathVariable UUID id, @PathVariable String subject, @PathVariable int number, Model model) {
		model.addAttribute("doc", RoundPage.of(plans.round(id, PlanWords.subject(subject), number), submitted, words));
		return "plan/round";
	}

	private String document(PlanView plan, Subject subject, Model model) {
		ObligationRow next = plan.isReviewable(subject) ? null : obligations.nextToReview().orElse(null);
		model.addAttribute("doc", PlanDocumentPage.of(plan, subject, next, time.now(), words));
		model.addAttribute("issued", papers.issued(PaperKind.valueOf(subject.name()), plan.head().id()));
		return subject == Subject.PLAN ? "plan/view" : "plan/report-view";
	}

}

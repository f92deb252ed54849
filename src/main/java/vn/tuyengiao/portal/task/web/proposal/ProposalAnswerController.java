package vn.tuyengiao.portal.task.web.proposal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.form.UnsavedPage;
import vn.tuyengiao.portal.task.domain.proposal.ProposalAnswering;
import vn.tuyengiao.portal.task.domain.proposal.sheet.AnswerableProposal;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalReader;

/**
 * Answering a proposal, or several alike that were picked in the ledger. What is picked
 * may be longer than an address, so the form is asked for by a form.
 */
@Controller
@RequestMapping("/proposals/answers")
@RequiredArgsConstructor
class ProposalAnswerController {

	/** So many are answered together. */
	private static final int MOST = 200;

	private final ProposalReader reader;

	private final ProposalAnswering answering;

	private final VietnamTime time;

	private final Words words;

	@GetMapping("/new")
	String one(@RequestParam List<UUID> at, Model model, RedirectAttributes redirect) {
		return begin(at, model, redirect);
	}

	@PostMapping("/new")
	String picked(@RequestParam(defaultValue = "") List<UUID> at, Model model, RedirectAttributes redirect) {
		return begin(at, model, redirect);
	}

	@PostMapping
	ModelAndView answer(@Valid @ModelAttribute("form") ProposalAnswerForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		List<UUID> picked = form.getAt().stream().filter(Objects::nonNull).distinct().limit(MOST).toList();
		List<AnswerableProposal> open = reader.answerable(picked);
		return FormStep.of(binding, () -> answering.answer(form.answerId(), picked, form.text())).done(done -> {
			Flash.success(redirect, picked.size() == 1 ? "proposal.answered" : "proposal.answered.several",
					picked.size());
			return new ModelAndView(picked.size() == 1 ? "redirect:/proposals/" + picked.get(0)
					: "redirect:/proposals?view=UNDELIVERED");
		})
			.refused(refused -> new UnsavedPage("/proposals", refused, words).fields(form).page())
			.orShow(model, () -> show(open, model));
	}

	private String begin(List<UUID> at, Model model, RedirectAttributes redirect) {
		List<UUID> picked = at.stream().filter(Objects::nonNull).distinct().limit(MOST).toList();
		List<AnswerableProposal> open = reader.answerable(picked);
		if (open.isEmpty()) {
			Flash.warning(redirect, picked.isEmpty() ? "proposal.fault.none-picked" : "proposal.refused.none-open");
			return picked.size() == 1 ? "redirect:/proposals/" + picked.get(0) : "redirect:/proposals";
		}
		model.addAttribute("form", ProposalAnswerForm.to(open.stream().map(AnswerableProposal::id).toList()));
		model.addAttribute("left", picked.size() - open.size());
		return show(open, model);
	}

	private String show(List<AnswerableProposal> open, Model model) {
		model.addAttribute("lines",
				open.stream()
					.map(one -> new AnswerLine(one.id(), one.words(), one.raisedBy(), one.unitName(),
							Days.day(one.raisedOn()), Days.day(one.dueOn()), one.dueOn().isBefore(time.today())))
					.toList());
		return "task/proposal-answer";
	}

	/** One that is answered. */
	public record AnswerLine(UUID id, String words, String raisedBy, String unit, String raisedOn, String due,
			boolean late) {

		public String href() {
			return "/proposals/" + id;
		}

	}

}

package vn.tuyengiao.portal.conference.web.contest;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tuyengiao.portal.conference.domain.contest.ContestDesk;
import vn.tuyengiao.portal.conference.domain.contest.ContestLine;
import vn.tuyengiao.portal.conference.domain.contest.ContestPart;
import vn.tuyengiao.portal.conference.domain.contest.ContestView;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** The marks of one round in a grid: entries down, jurors across. */
@Controller
@RequestMapping("/conferences/{id}/contest/rounds/{roundId}/marks")
@RequiredArgsConstructor
class ContestMarksController {

	private final ContestDesk desk;

	@GetMapping
	String grid(@PathVariable UUID id, @PathVariable UUID roundId, Model model) {
		ContestView view = desk.forWriting(id);
		model.addAttribute("form", ContestMarksForm.of(view, roundId));
		return show(view, roundId, model);
	}

	@PostMapping
	ModelAndView mark(@PathVariable UUID id, @PathVariable UUID roundId, @ModelAttribute("form") ContestMarksForm form,
			BindingResult binding, Model model, RedirectAttributes redirect) {
		Map<String, @Nullable BigDecimal> typed = new HashMap<>();
		form.getMarks().forEach((cell, text) -> {
			try {
				typed.put(cell, ContestMarksForm.number(text));
			}
			catch (NumberFormatException ex) {
				binding.rejectValue("marks[" + cell + "]", "conference.contest.fault.number");
			}
		});
		return FormStep.of(binding, () -> desk.mark(id, roundId, typed, before(form)))
			.done(redirect, "/conferences/" + id + "/contest", "conference.contest.written")
			.refused(redirect, "/conferences/" + id + "/contest")
			.orShow(model, () -> {
				ContestView view = desk.forWriting(id);
				form.shown(view, roundId);
				return show(view, roundId, model);
			});
	}

	/** What the page itself wrote; whatever else stands there is nothing. */
	private static Map<String, @Nullable BigDecimal> before(ContestMarksForm form) {
		Map<String, @Nullable BigDecimal> before = new HashMap<>();
		form.getBefore().forEach((cell, text) -> {
			try {
				before.put(cell, ContestMarksForm.number(text));
			}
			catch (NumberFormatException ex) {
				before.put(cell, null);
			}
		});
		return before;
	}

	private static String show(ContestView view, UUID roundId, Model model) {
		ContestLine round = view.line(ContestPart.ROUNDS, roundId)
			.orElseThrow(() -> new NotFoundException("round " + roundId));
		model.addAttribute("standing", view.standing());
		model.addAttribute("round", round);
		model.addAttribute("most", ContestPage.most(round));
		model.addAttribute("entries", view.of(ContestPart.ENTRIES));
		model.addAttribute("jurors", view.of(ContestPart.JURORS));
		return "conference/contest-marks";
	}

}

package vn.tuyengiao.portal.conference.web.closing;

import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tuyengiao.portal.conference.domain.closing.ClosingDesk;
import vn.tuyengiao.portal.conference.domain.closing.ClosingView;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** Closing a conference, with what it lacks, and opening it again. */
@Controller
@RequestMapping("/conferences/{id}")
@RequiredArgsConstructor
class ClosingController {

	/** More venues are counted, not named. */
	private static final int MOST_VENUES = 50;

	private final ClosingDesk desk;

	@GetMapping("/close")
	String look(@PathVariable UUID id, Model model, RedirectAttributes redirect) {
		try {
			ClosingView view = desk.look(id);
			model.addAttribute("closing", view);
			model.addAttribute("standing", view.standing());
			model.addAttribute("open", view.open().stream().limit(MOST_VENUES).toList());
			model.addAttribute("silent", view.silent().stream().limit(MOST_VENUES).toList());
			return "conference/close";
		}
		catch (RefusedException refused) {
			return toOverview(id, refused, redirect);
		}
	}

	@PostMapping("/close")
	String close(@PathVariable UUID id, @RequestParam long version, RedirectAttributes redirect) {
		try {
			int left = desk.close(id, version);
			if (left == 0) {
				Flash.success(redirect, "conference.closing.done");
			}
			else {
				Flash.warning(redirect, "proposal.conference.left", left);
			}
			return "redirect:/conferences/" + id;
		}
		catch (StaleException stale) {
			Flash.warning(redirect, "conference.closing.refused.stale");
		}
		catch (RefusedException refused) {
			Flash.warning(redirect, refused.getCode(), refused.getArguments());
		}
		return "redirect:/conferences/" + id + "/close";
	}

	@GetMapping("/reopen")
	String why(@PathVariable UUID id, Model model, RedirectAttributes redirect) {
		try {
			ConferenceStanding standing = desk.closed(id);
			model.addAttribute("form", ReopenForm.of(standing.version()));
			return asking(standing, model);
		}
		catch (RefusedException refused) {
			return toOverview(id, refused, redirect);
		}
	}

	@PostMapping("/reopen")
	ModelAndView reopen(@PathVariable UUID id, @Valid @ModelAttribute("form") ReopenForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		return FormStep.of(binding, () -> desk.reopen(id, form.getVersion(), form.why()))
			.done(redirect, "/conferences/" + id, "conference.closing.reopened")
			.refused(redirect, "/conferences/" + id)
			.orShow(model, () -> asking(desk.closed(id), model));
	}

	private static String asking(ConferenceStanding standing, Model model) {
		model.addAttribute("standing", standing);
		return "conference/reopen";
	}

	private static String toOverview(UUID id, RefusedException refused, RedirectAttributes redirect) {
		Flash.warning(redirect, refused.getCode(), refused.getArguments());
		return "redirect:/conferences/" + id;
	}

}

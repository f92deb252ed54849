package vn.tuyengiao.portal.conference.web.day;

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

import vn.tuyengiao.portal.conference.domain.day.HandIn;
import vn.tuyengiao.portal.conference.domain.day.VenueStanding;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** A venue hands in; the host closes and opens it. */
@Controller
@RequestMapping("/conferences/{id}/venues/{venueId}")
@RequiredArgsConstructor
class HandInController {

	private static final String FORM = "form";

	private static final String LIST = "/attendance";

	private final HandIn handIn;

	private final Words words;

	@GetMapping("/hand-in")
	String form(@PathVariable UUID id, @PathVariable UUID venueId, Model model) {
		VenueStanding venue = handIn.read(id, venueId);
		model.addAttribute(FORM, HandInForm.of(venue));
		return show(venue, "hand-in", model);
	}

	@PostMapping("/hand-in")
	ModelAndView handIn(@PathVariable UUID id, @PathVariable UUID venueId,
			@RequestParam(name = "do", defaultValue = "hand-in") String button,
			@Valid @ModelAttribute(FORM) HandInForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		VenueStanding venue = handIn.read(id, venueId);
		boolean keep = "keep".equals(button);
		return FormStep.of(binding, () -> {
			if (keep) {
				handIn.count(id, venueId, form.getVersion(), form.numbers(), form.isOnPaper());
			}
			else {
				handIn.handIn(id, venueId, form.getVersion(), form.numbers(), form.isOnPaper());
			}
		})
			.done(redirect, venue.href() + LIST, keep ? "conference.day.counted" : "conference.day.handed-in")
			.stale(() -> compare(handIn.read(id, venueId), form, button))
			.refused(redirect, venue.href() + LIST)
			.orShow(model, () -> show(venue, "hand-in", model));
	}

	@GetMapping("/close")
	String silence(@PathVariable UUID id, @PathVariable UUID venueId, Model model) {
		VenueStanding venue = handIn.hosted(id, venueId);
		model.addAttribute(FORM, new SilenceForm());
		return show(venue, "silence", model);
	}

	@PostMapping("/close")
	ModelAndView close(@PathVariable UUID id, @PathVariable UUID venueId, @Valid @ModelAttribute(FORM) SilenceForm form,
			BindingResult binding, Model model, RedirectAttributes redirect) {
		VenueStanding venue = handIn.hosted(id, venueId);
		return FormStep.of(binding, () -> handIn.close(id, venueId, form.why()))
			.done(redirect, "/conferences/" + id + LIST, "conference.day.closed", venue.name())
			.refused(redirect, venue.href() + LIST)
			.orShow(model, () -> show(venue, "silence", model));
	}

	@PostMapping("/reopen")
	String reopen(@PathVariable UUID id, @PathVariable UUID venueId, RedirectAttributes redirect) {
		handIn.reopen(id, venueId);
		Flash.success(redirect, "conference.day.reopened");
		return "redirect:/conferences/" + id + "/venues/" + venueId + LIST;
	}

	private ModelAndView compare(VenueStanding venue, HandInForm form, String button) {
		return ConflictPage.of(venue.href() + "/hand-in?do=" + button, venue.numbersVersion())
			.back(venue.href() + "/hand-in")
			.fields(words, form, HandInForm.of(venue))
			.page();
	}

	private static String show(VenueStanding venue, String page, Model model) {
		model.addAttribute("venue", venue);
		return "conference/" + page;
	}

}

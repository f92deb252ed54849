package vn.tuyengiao.portal.conference.web.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tuyengiao.portal.conference.domain.next.NextMeeting;
import vn.tuyengiao.portal.conference.domain.next.NextOffer;
import vn.tuyengiao.portal.conference.domain.series.SeriesDesk;
import vn.tuyengiao.portal.conference.domain.series.SeriesReader;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** The months of a series: opening the next meeting, skipping one. */
@Controller
@RequestMapping("/conferences/series/{id}")
@RequiredArgsConstructor
class SeriesMonthController {

	private static final String FORM = "form";

	private final NextMeeting next;

	private final SeriesDesk desk;

	private final SeriesReader reader;

	private final SeriesWords words;

	@GetMapping("/next")
	String next(@PathVariable UUID id, @RequestParam(required = false) @Nullable YearMonth month, Model model) {
		NextOffer offer = next.offer(id, first(month));
		model.addAttribute(FORM, NextMeetingForm.of(offer));
		return opening(offer, model);
	}

	@PostMapping("/next")
	ModelAndView open(@PathVariable UUID id, @Valid @ModelAttribute(FORM) NextMeetingForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		reader.hosted(id);
		return FormStep.of(binding, () -> next.open(id, form.conferenceId(),
				Objects.requireNonNull(form.getMonth()).atDay(1), Objects.requireNonNull(form.getHeldOn())))
			.done(opened -> {
				Flash.success(redirect, "series.next.opened");
				return new ModelAndView("redirect:/conferences/" + opened);
			})
			.orShow(model, () -> opening(next.offer(id, first(form.getMonth())), model));
	}

	@GetMapping("/skip")
	String skip(@PathVariable UUID id, @RequestParam(required = false) @Nullable YearMonth month, Model model) {
		NextOffer offer = next.offer(id, first(month));
		SkipForm form = new SkipForm();
		form.setMonth(YearMonth.from(offer.chosen().month()));
		model.addAttribute(FORM, form);
		return skipping(offer, model);
	}

	@PostMapping("/skip")
	ModelAndView skip(@PathVariable UUID id, @Valid @ModelAttribute(FORM) SkipForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		reader.hosted(id);
		return FormStep
			.of(binding,
					() -> desk.skip(id, Objects.requireNonNull(form.getMonth()).atDay(1),
							Objects.requireNonNullElse(form.getReason(), "")))
			.done(redirect, "/conferences/series/" + id, "series.skipped")
			.orShow(model, () -> skipping(next.offer(id, first(form.getMonth())), model));
	}

	@PostMapping("/meet")
	String meet(@PathVariable UUID id, @RequestParam YearMonth month, RedirectAttributes redirect) {
		desk.meet(id, month.atDay(1));
		Flash.success(redirect, "series.met");
		return "redirect:/conferences/series/" + id;
	}

	private String opening(NextOffer offer, Model model) {
		show(offer, model);
		model.addAttribute("because", words.because(offer.chosen()));
		return "conference/series-next";
	}

	private String skipping(NextOffer offer, Model model) {
		show(offer, model);
		return "conference/series-skip";
	}

	private void show(NextOffer offer, Model model) {
		model.addAttribute("offer", offer);
		model.addAttribute("chosen", words.month(offer.chosen().month()));
		model.addAttribute("months", words.months(offer.months()));
	}

	private static @Nullable LocalDate first(@Nullable YearMonth month) {
		return month == null ? null : month.atDay(1);
	}

}

package vn.tuyengiao.portal.conference.web;

import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
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
import vn.tuyengiao.portal.conference.domain.closing.ConferenceFigures;
import vn.tuyengiao.portal.conference.domain.list.ConferenceList;
import vn.tuyengiao.portal.conference.domain.list.ConferenceUnit;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceDesk;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceReader;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceReader.ConferenceOffer;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceSheet;
import vn.tuyengiao.portal.conference.domain.next.SeriesCarryReader;
import vn.tuyengiao.portal.conference.web.series.SeriesCarryPage;
import vn.tuyengiao.portal.conference.web.series.SeriesWords;
import vn.tuyengiao.portal.conference.domain.sheet.ConferenceOverview;
import vn.tuyengiao.portal.conference.domain.sheet.ConferenceOverviewReader;
import vn.tuyengiao.portal.conference.web.answer.AnswerCards;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.form.UnsavedPage;

/** A conference that a unit held: its page, and the small form that records it. */
@Controller
@RequestMapping("/conferences")
@RequiredArgsConstructor
class ConferenceController {

	private static final String LIST = "/conferences";

	private final ConferenceReader reader;

	private final ConferenceDesk desk;

	private final ConferenceOverviewReader overviews;

	private final AnswerCards answers;

	private final ConferenceFigures figures;

	private final SeriesCarryReader carry;

	private final SeriesWords series;

	private final ConferenceList conferences;

	private final Words words;

	private final VietnamTime time;

	@GetMapping("/{id}")
	String conference(@PathVariable UUID id, Model model) {
		ConferenceSheet sheet = reader.read(id);
		if (sheet.called()) {
			ConferenceOverview overview = overviews.read(sheet);
			model.addAttribute("doc", CalledPage.of(overview));
			model.addAttribute("carry",
					carry.of(sheet, overview.standing())
						.map(carried -> SeriesCarryPage.of(carried, overview.standing().hosts(), series))
						.orElse(null));
			model.addAttribute("answers", answers.of(overview.standing()));
			model.addAttribute("figures", overview.standing().isClosed() ? figures.totals(overview.standing()) : null);
			return "conference/called";
		}
		model.addAttribute("doc", ConferencePage.of(sheet));
		return "conference/view";
	}

	@GetMapping("/new")
	String blank(@RequestParam UUID unit, @RequestParam(required = false) @Nullable UUID directive, Model model) {
		ConferenceOffer offer = reader.offer(unit);
		model.addAttribute("form", ConferenceForm.blank(offer, directive, time.today()));
		return show(offer, model);
	}

	/** Whose conference it is: nobody asks where the reader writes for one unit only. */
	@GetMapping("/units")
	String unit(@RequestParam(required = false) @Nullable String q, @RequestParam(defaultValue = "false") boolean plan,
			@PageableDefault(size = 25) Pageable pageable, Model model) {
		Page<ConferenceUnit> units = conferences.units(q, pageable);
		String form = plan ? "/conferences/plan" : "/conferences/new";
		if (units.getTotalElements() == 1 && q == null) {
			return "redirect:" + form + "?unit=" + units.getContent().get(0).id();
		}
		model.addAttribute("page", units);
		model.addAttribute("to", form);
		model.addAttribute("act", plan ? "conference.plan" : "conference.record");
		return "conference/units";
	}

	@PostMapping
	ModelAndView record(@Valid @ModelAttribute("form") ConferenceForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		UUID unit = unit(form);
		ConferenceOffer offer = reader.offer(unit);
		return FormStep.of(binding, () -> desk.record(form.conferenceId(), unit, form.notes(), form.figures()))
			.done(recorded -> {
				Flash.success(redirect, "conference.recorded");
				return new ModelAndView("redirect:/conferences/" + recorded);
			})
			.orShow(model, () -> show(offer, model));
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID id, Model model) {
		ConferenceSheet sheet = recorded(id);
		ConferenceOffer offer = reader.offer(sheet);
		model.addAttribute("form", ConferenceForm.of(sheet));
		return show(offer, model);
	}

	@PostMapping("/{id}")
	ModelAndView correct(@PathVariable UUID id, @Valid @ModelAttribute("form") ConferenceForm form,
			BindingResult binding, Model model, RedirectAttributes redirect) {
		ConferenceSheet sheet = recorded(id);
		ConferenceOffer offer = reader.offer(sheet);
		long version = form.getVersion() == null ? 0 : form.getVersion();
		return FormStep.of(binding, () -> desk.correct(id, version, form.notes(), form.figures()))
			.done(redirect, LIST + "/" + id, "conference.changed")
			.compared(() -> compare(id, form))
			.refused(refused -> new UnsavedPage(LIST + "/" + id, refused, words)
				.fields(form, ConferencePage.readings(offer))
				.page())
			.orShow(model, () -> show(offer, model));
	}

	@PostMapping("/{id}/withdraw")
	String withdraw(@PathVariable UUID id, @RequestParam long version, RedirectAttributes redirect) {
		desk.withdraw(id, version);
		Flash.success(redirect, "conference.withdrawn");
		return "redirect:/conferences/" + id;
	}

	@PostMapping("/{id}/restore")
	String restore(@PathVariable UUID id, RedirectAttributes redirect) {
		desk.restore(id);
		Flash.success(redirect, "conference.restored");
		return "redirect:/conferences/" + id;
	}

	private ConferenceSheet recorded(UUID id) {
		ConferenceSheet sheet = reader.read(id);
		if (sheet.called()) {
			throw new NotFoundException("recorded conference " + id);
		}
		return sheet;
	}

	private ConflictPage compare(UUID id, ConferenceForm mine) {
		ConferenceSheet stored = recorded(id);
		return ConflictPage.of(LIST + "/" + id, stored.version())
			.back(LIST + "/" + id)
			.saved(stored.edited().by(), stored.edited().at())
			.fields(words, "", mine.settled(stored), ConferenceForm.of(stored).settled(stored),
					ConferencePage.readings(reader.offer(stored)));
	}

	private static UUID unit(ConferenceForm form) {
		if (form.getUnit() == null) {
			throw new NotFoundException("unit of the conference");
		}
		return form.getUnit();
	}

	private static String show(ConferenceOffer offer, Model model) {
		ConferencePage.offer(offer, model);
		return "conference/form";
	}

}

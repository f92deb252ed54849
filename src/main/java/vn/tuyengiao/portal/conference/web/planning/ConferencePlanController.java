package vn.tuyengiao.portal.conference.web.planning;

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

import vn.tuyengiao.portal.conference.domain.meeting.ConferencePlanning;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceReader;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceReader.ConferenceOffer;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceSheet;
import vn.tuyengiao.portal.conference.web.ConferencePage;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.form.UnsavedPage;

/** Planning a conference to which people are called: what it is about. */
@Controller
@RequestMapping("/conferences")
@RequiredArgsConstructor
class ConferencePlanController {

	private static final String LIST = "/conferences";

	private final ConferenceReader reader;

	private final ConferencePlanning planning;

	private final Words words;

	@GetMapping("/plan")
	String blank(@RequestParam UUID unit, @RequestParam(required = false) @Nullable UUID directive, Model model) {
		ConferenceOffer offer = reader.offer(unit);
		model.addAttribute("form", ConferencePlanForm.blank(offer, directive));
		return show(offer, model);
	}

	@PostMapping("/plan")
	ModelAndView plan(@Valid @ModelAttribute("form") ConferencePlanForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		UUID unit = form.getUnit();
		if (unit == null) {
			throw new NotFoundException("unit of the conference");
		}
		ConferenceOffer offer = reader.offer(unit);
		return FormStep.of(binding, () -> planning.plan(form.conferenceId(), unit, form.plan())).done(planned -> {
			Flash.success(redirect, "conference.planned");
			return new ModelAndView("redirect:/conferences/" + planned);
		}).orShow(model, () -> show(offer, model));
	}

	@GetMapping("/{id}/plan")
	String edit(@PathVariable UUID id, Model model) {
		ConferenceSheet sheet = called(id);
		ConferenceOffer offer = reader.offer(sheet);
		model.addAttribute("form", ConferencePlanForm.of(sheet));
		return show(offer, model);
	}

	@PostMapping("/{id}/plan")
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") ConferencePlanForm form,
			BindingResult binding, Model model, RedirectAttributes redirect) {
		ConferenceSheet sheet = called(id);
		ConferenceOffer offer = reader.offer(sheet);
		long version = form.getVersion() == null ? 0 : form.getVersion();
		return FormStep.of(binding, () -> planning.change(id, version, form.plan()))
			.done(redirect, LIST + "/" + id, "conference.changed")
			.compared(() -> compare(id, form))
			.refused(refused -> new UnsavedPage(LIST + "/" + id, refused, words)
				.fields(form, ConferencePage.readings(offer))
				.page())
			.orShow(model, () -> show(offer, model));
	}

	@PostMapping("/{id}/discard")
	String discard(@PathVariable UUID id, @RequestParam long version, RedirectAttributes redirect) {
		planning.discard(id, version);
		Flash.success(redirect, "conference.discarded");
		return "redirect:/conferences?status=DRAFT";
	}

	private ConferenceSheet called(UUID id) {
		ConferenceSheet sheet = reader.read(id);
		if (!sheet.called()) {
			throw new NotFoundException("called conference " + id);
		}
		return sheet;
	}

	private ConflictPage compare(UUID id, ConferencePlanForm mine) {
		ConferenceSheet stored = called(id);
		return ConflictPage.of(LIST + "/" + id + "/plan", stored.version())
			.back(LIST + "/" + id)
			.saved(stored.edited().by(), stored.edited().at())
			.fields(words, "", mine, ConferencePlanForm.of(stored), ConferencePage.readings(reader.offer(stored)));
	}

	private static String show(ConferenceOffer offer, Model model) {
		ConferencePage.offer(offer, model);
		return "conference/plan";
	}

}

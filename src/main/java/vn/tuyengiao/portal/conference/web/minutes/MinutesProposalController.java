package vn.tuyengiao.portal.conference.web.minutes;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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

import vn.tuyengiao.portal.conference.domain.minutes.MinutesDesk;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesPart;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesQueries.CalledUnit;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesReader;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesView;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.form.UnsavedPage;

/** The proposals in the minutes of a conference, one by one. */
@Controller
@RequestMapping("/conferences/{id}/minutes/proposals")
@RequiredArgsConstructor
class MinutesProposalController {

	private static final String FORM = "form";

	private final MinutesReader reader;

	private final MinutesDesk desk;

	private final Words words;

	@GetMapping("/new")
	String blank(@PathVariable UUID id, Model model) {
		MinutesView view = reader.forWriting(id);
		model.addAttribute(FORM, MinutesProposalForm.blank());
		return show(view, "proposals", model);
	}

	@GetMapping("/{partId}")
	String edit(@PathVariable UUID id, @PathVariable UUID partId, Model model) {
		MinutesView view = reader.forWriting(id);
		model.addAttribute(FORM, MinutesProposalForm.of(part(view, partId)));
		return show(view, "proposals/" + partId, model);
	}

	@PostMapping
	ModelAndView add(@PathVariable UUID id, @Valid @ModelAttribute(FORM) MinutesProposalForm form,
			BindingResult binding, Model model, RedirectAttributes redirect) {
		return FormStep.of(binding, () -> desk.propose(id, form.newId(), null, form.text()))
			.done(redirect, "/conferences/" + id + "/minutes", "conference.minutes.saved")
			.refused(refused -> new UnsavedPage("/conferences/" + id + "/minutes", refused, words)
				.fields(form, Map.of("unitId", unit -> ""))
				.page())
			.orShow(model, () -> show(reader.forWriting(id), "proposals", model));
	}

	@PostMapping("/{partId}")
	ModelAndView change(@PathVariable UUID id, @PathVariable UUID partId,
			@Valid @ModelAttribute(FORM) MinutesProposalForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		long version = form.getVersion() == null ? 0 : form.getVersion();
		return FormStep.of(binding, () -> desk.propose(id, partId, version, form.text()))
			.done(redirect, "/conferences/" + id + "/minutes", "conference.minutes.saved")
			.compared(() -> compare(id, partId, form))
			.refused(refused -> new UnsavedPage("/conferences/" + id + "/minutes", refused, words)
				.fields(form, Map.of("unitId", unit -> ""))
				.page())
			.orShow(model, () -> show(reader.forWriting(id), "proposals/" + partId, model));
	}

	@PostMapping("/{partId}/drop")
	String drop(@PathVariable UUID id, @PathVariable UUID partId, @RequestParam long version,
			RedirectAttributes redirect) {
		desk.drop(id, partId, version);
		Flash.success(redirect, "conference.minutes.proposal.dropped");
		return "redirect:/conferences/" + id + "/minutes";
	}

	private ConflictPage compare(UUID id, UUID partId, MinutesProposalForm mine) {
		MinutesView view = reader.forWriting(id);
		MinutesPart stored = part(view, partId);
		Map<UUID, String> names = reader.units(id).stream().collect(Collectors.toMap(CalledUnit::id, CalledUnit::name));
		return ConflictPage.of("/conferences/" + id + "/minutes/proposals/" + partId, stored.version())
			.back("/conferences/" + id + "/minutes")
			.saved(stored.editedBy(), stored.editedAt())
			.fields(words, "", mine, MinutesProposalForm.of(stored),
					Map.of("unitId", unit -> names.getOrDefault((UUID) unit, "")));
	}

	private static MinutesPart part(MinutesView view, UUID partId) {
		return view.proposals()
			.stream()
			.filter(part -> part.id().equals(partId))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("proposal " + partId));
	}

	private String show(MinutesView view, String place, Model model) {
		model.addAttribute("standing", view.standing());
		model.addAttribute("place", place);
		model.addAttribute("units",
				reader.units(view.standing().id()).stream().map(unit -> Option.of(unit.id(), unit.name())).toList());
		return "conference/minutes-proposal";
	}

}

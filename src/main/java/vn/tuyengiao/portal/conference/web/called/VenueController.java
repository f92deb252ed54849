package vn.tuyengiao.portal.conference.web.called;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.security.access.AccessDeniedException;
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

import vn.tuyengiao.portal.conference.domain.call.CalledReader;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.venue.VenueDesk;
import vn.tuyengiao.portal.conference.domain.venue.VenuePlan;
import vn.tuyengiao.portal.conference.domain.venue.VenueQueries;
import vn.tuyengiao.portal.conference.domain.venue.VenueView;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** The venues of a conference, as its host plans them. */
@Controller
@RequestMapping("/conferences/{id}/venues")
@RequiredArgsConstructor
class VenueController {

	private final CalledReader reader;

	private final VenueDesk desk;

	private final VenueQueries venues;

	private final Organization organization;

	private final Words words;

	@GetMapping
	String list(@PathVariable UUID id, @RequestParam(required = false) @Nullable String q,
			@PageableDefault(size = 50) Pageable pageable, Model model) {
		ConferenceStanding standing = reader.standing(id);
		if (!standing.readsHost()) {
			throw new AccessDeniedException("venues of conference " + id);
		}
		model.addAttribute("standing", standing);
		model.addAttribute("page", venues.page(id, q, pageable));
		model.addAttribute("open", standing.hosts() && (standing.isDraft() || standing.isUnderWay()));
		return "conference/venues";
	}

	@GetMapping("/new")
	String blank(@PathVariable UUID id, Model model) {
		ConferenceStanding standing = reader.hosted(id);
		model.addAttribute("form", VenueForm.blank());
		return show(standing, model);
	}

	@PostMapping
	ModelAndView add(@PathVariable UUID id, @Valid @ModelAttribute("form") VenueForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		ConferenceStanding standing = reader.hosted(id);
		return FormStep.of(binding, () -> desk.add(id, form.venueId(), plan(form)))
			.done(redirect, standing.href() + "/venues", "conference.called.venue.added")
			.orShow(model, () -> show(standing, model));
	}

	@PostMapping("/below")
	String addBelow(@PathVariable UUID id, RedirectAttributes redirect) {
		int added = desk.addBelow(id);
		Flash.success(redirect, "conference.called.venues.added", added);
		return "redirect:/conferences/" + id + "/venues";
	}

	@GetMapping("/{venueId}")
	String edit(@PathVariable UUID id, @PathVariable UUID venueId, Model model) {
		ConferenceStanding standing = reader.hosted(id);
		model.addAttribute("form", stored(id, venueId));
		return show(standing, model);
	}

	@PostMapping("/{venueId}")
	ModelAndView change(@PathVariable UUID id, @PathVariable UUID venueId,
			@Valid @ModelAttribute("form") VenueForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		ConferenceStanding standing = reader.hosted(id);
		form.setId(venueId);
		long version = Objects.requireNonNullElse(form.getVersion(), 0L);
		String address = standing.href() + "/venues";
		return FormStep.of(binding, () -> desk.change(id, venueId, version, plan(form)))
			.done(redirect, address, "conference.called.venue.changed")
			.compared(() -> {
				VenueForm theirs = stored(id, venueId);
				return ConflictPage.of(address + "/" + venueId, Objects.requireNonNull(theirs.getVersion()))
					.back(address)
					.fields(words, "", form, theirs, Map.of());
			})
			.orShow(model, () -> show(standing, model));
	}

	@PostMapping("/{venueId}/drop")
	String drop(@PathVariable UUID id, @PathVariable UUID venueId, RedirectAttributes redirect) {
		desk.drop(id, venueId);
		Flash.success(redirect, "conference.called.venue.dropped");
		return "redirect:/conferences/" + id + "/venues";
	}

	private VenuePlan plan(VenueForm form) {
		UnitView keeper = desk.keeper(Objects.requireNonNull(form.getUnit()));
		return form.plan(keeper.id(), keeper.name());
	}

	private VenueForm stored(UUID id, UUID venueId) {
		VenueView venue = venues.find(id, venueId).orElseThrow(() -> new NotFoundException("venue " + venueId));
		return VenueForm.of(venue, organization.unit(venue.unitId()).label());
	}

	private static String show(ConferenceStanding standing, Model model) {
		model.addAttribute("standing", standing);
		return "conference/venue";
	}

}

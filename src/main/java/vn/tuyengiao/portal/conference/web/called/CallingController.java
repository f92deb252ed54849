package vn.tuyengiao.portal.conference.web.called;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
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

import vn.tuyengiao.portal.conference.domain.call.CalledDesk;
import vn.tuyengiao.portal.conference.domain.call.CalledReader;
import vn.tuyengiao.portal.conference.domain.group.CallGroups;
import vn.tuyengiao.portal.conference.domain.group.PortalPeople;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.venue.VenueQueries;
import vn.tuyengiao.portal.conference.web.group.NamedPersonForm;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** Calls units, groups and people to a conference, or more of them once all were told. */
@Controller
@RequestMapping("/conferences/{id}/called")
@RequiredArgsConstructor
class CallingController {

	private static final String FORM = "form";

	private final CalledReader reader;

	private final CalledDesk desk;

	private final CallGroups groups;

	private final PortalPeople people;

	private final VenueQueries venues;

	private final Organization organization;

	@GetMapping("/unit")
	String unit(@PathVariable UUID id, Model model) {
		ConferenceStanding standing = reader.hosted(id);
		model.addAttribute(FORM, CalledUnitForm.blank(organization.unit(standing.unitId()).label()));
		return show(standing, model, "unit");
	}

	@PostMapping("/unit")
	ModelAndView unit(@PathVariable UUID id, @Valid @ModelAttribute(FORM) CalledUnitForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		ConferenceStanding standing = reader.hosted(id);
		return FormStep
			.of(binding,
					() -> desk.unit(id, Objects.requireNonNull(form.getUnit()), form.isBelow(),
							Objects.requireNonNull(form.getSeats()), form.getVenue()))
			.done(more -> called(standing, more, "conference.called.units.", redirect))
			.orShow(model, () -> show(standing, model, "unit"));
	}

	@GetMapping("/group")
	String group(@PathVariable UUID id, Model model) {
		ConferenceStanding standing = reader.hosted(id);
		model.addAttribute(FORM, new CalledGroupForm());
		return group(standing, model);
	}

	@PostMapping("/group")
	ModelAndView group(@PathVariable UUID id, @Valid @ModelAttribute(FORM) CalledGroupForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		ConferenceStanding standing = reader.hosted(id);
		return FormStep.of(binding, () -> desk.group(id, Objects.requireNonNull(form.getGroup()), form.getVenue()))
			.done(more -> called(standing, more, "conference.called.groups.", redirect))
			.orShow(model, () -> group(standing, model));
	}

	@GetMapping("/people")
	String choose(@PathVariable UUID id, @RequestParam(required = false) @Nullable String q,
			@PageableDefault(size = 25) Pageable pageable, Model model) {
		ConferenceStanding standing = reader.hosted(id);
		model.addAttribute("page", people.page(q, pageable));
		return show(standing, model, "people");
	}

	@PostMapping("/people")
	ModelAndView choose(@PathVariable UUID id, @RequestParam(defaultValue = "") List<UUID> person,
			@RequestParam(required = false) @Nullable UUID venue, RedirectAttributes redirect) {
		ConferenceStanding standing = reader.hosted(id);
		if (person.isEmpty()) {
			Flash.warning(redirect, "conference.called.people.none");
			return new ModelAndView("redirect:" + standing.href() + "/called/people");
		}
		return called(standing, desk.people(id, person, venue), "conference.called.people.", redirect);
	}

	@GetMapping("/person")
	String person(@PathVariable UUID id, Model model) {
		ConferenceStanding standing = reader.hosted(id);
		model.addAttribute(FORM, NamedPersonForm.blank(null));
		return show(standing, model, "person");
	}

	@PostMapping("/person")
	ModelAndView person(@PathVariable UUID id, @Valid @ModelAttribute(FORM) NamedPersonForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		ConferenceStanding standing = reader.hosted(id);
		return FormStep.of(binding, () -> desk.person(id, form.person(), form.getVenue()))
			.done(more -> called(standing, more, "conference.called.people.", redirect))
			.orShow(model, () -> show(standing, model, "person"));
	}

	private String group(ConferenceStanding standing, Model model) {
		model.addAttribute("groups",
				groups.usable(standing.unitId(), standing.heldOn())
					.stream()
					.map(group -> Option.of(group.id(), group.name()))
					.toList());
		return show(standing, model, "group");
	}

	private String show(ConferenceStanding standing, Model model, String page) {
		model.addAttribute("standing", standing);
		model.addAttribute("venues",
				venues.of(standing.id()).stream().map(venue -> Option.of(venue.id(), venue.name())).toList());
		return "conference/call-" + page;
	}

	/** What became of it; whoever was called already is called once. */
	private static ModelAndView called(ConferenceStanding standing, int more, String what,
			RedirectAttributes redirect) {
		if (more == 0) {
			Flash.warning(redirect, what + "already");
		}
		else {
			Flash.success(redirect, what + (standing.isDraft() ? "called" : "late"), more);
		}
		return new ModelAndView("redirect:" + standing.href() + "/called");
	}

}

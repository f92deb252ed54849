package vn.tuyengiao.portal.conference.web.answer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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

import vn.tuyengiao.portal.conference.domain.answer.AnswerDesk;
import vn.tuyengiao.portal.conference.domain.answer.AnswerReader;
import vn.tuyengiao.portal.conference.domain.answer.CalledPerson;
import vn.tuyengiao.portal.conference.domain.answer.OwnAnswer;
import vn.tuyengiao.portal.conference.domain.answer.UnitAnswer;
import vn.tuyengiao.portal.conference.domain.invitee.InviteeReply;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** A unit answers to a conference. */
@Controller
@RequestMapping("/conferences/{id}/answer")
@RequiredArgsConstructor
class AnswerController {

	private static final String FORM = "form";

	private final AnswerReader reader;

	private final AnswerDesk desk;

	private final AnswerCards cards;

	private final Words words;

	/**
	 * Of one unit, or where nobody says which of the reader's own, if it is only one.
	 */
	@GetMapping
	String answer(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID unit,
			@RequestParam(defaultValue = "0") int part, Model model) {
		if (unit == null) {
			List<OwnAnswer> own = reader.own(id);
			return own.size() == 1 ? "redirect:" + address(id, own.get(0).unitId())
					: "redirect:/conferences/" + id + "/called";
		}
		UnitAnswer answer = reader.read(id, unit);
		int page = page(answer, part);
		model.addAttribute(FORM, AnswerForm.of(answer, page));
		return show(answer, page, model);
	}

	@PostMapping
	ModelAndView answer(@PathVariable UUID id, @RequestParam(defaultValue = "0") int part,
			@Valid @ModelAttribute(FORM) AnswerForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		UUID unit = unit(form);
		return FormStep.of(binding, () -> desk.answer(id, unit, form.command())).done(repeated -> {
			if (repeated.isEmpty()) {
				Flash.success(redirect, "conference.answer.saved");
			}
			else {
				Flash.warning(redirect, "conference.answer.saved.once", String.join(", ", repeated));
			}
			return new ModelAndView("redirect:" + address(id, unit) + (part == 0 ? "" : "&part=" + part));
		}).stale(() -> compare(id, unit, form)).orShow(model, () -> {
			UnitAnswer answer = reader.read(id, unit);
			return show(answer, page(answer, part), model);
		});
	}

	@PostMapping("/come")
	String comeAll(@PathVariable UUID id, @RequestParam UUID unit, RedirectAttributes redirect) {
		int come = desk.comeAll(id, unit);
		Flash.success(redirect, "conference.answer.all-come", come);
		return "redirect:" + address(id, unit);
	}

	@PostMapping("/keep")
	String keep(@PathVariable UUID id, @RequestParam UUID unit, RedirectAttributes redirect) {
		desk.keepAll(id, unit);
		Flash.success(redirect, "conference.answer.kept");
		return "redirect:" + address(id, unit);
	}

	private String show(UnitAnswer answer, int page, Model model) {
		model.addAttribute("doc", AnswerPage.of(answer, page, cards.invitation(answer.standing())));
		model.addAttribute("replies", words.options("conference.answer.reply", InviteeReply.class));
		return "conference/answer";
	}

	private ModelAndView compare(UUID id, UUID unit, AnswerForm mine) {
		UnitAnswer answer = reader.read(id, unit);
		Map<UUID, CalledPerson> stored = answer.called()
			.stream()
			.collect(Collectors.toMap(CalledPerson::id, Function.identity()));
		ConflictPage page = ConflictPage.of("/conferences/" + id + "/answer", 0)
			.back(address(id, unit))
			.same("unit", unit.toString())
			.same("fewer", String.valueOf(mine.isFewer()));
		mine.getDrop().forEach(dropped -> page.same("drop", dropped.toString()));
		for (int at = 0; at < mine.getPeople().size(); at++) {
			PersonAnswerForm own = mine.getPeople().get(at);
			CalledPerson person = Objects.requireNonNull(stored.get(own.getId()));
			String path = "people[" + at + "].";
			PersonAnswerForm theirs = PersonAnswerForm.of(person);
			page.group(person.name())
				.same(path + "version", String.valueOf(person.version()))
				.same(path + "shown", theirs.getShown())
				.fields(words, path, own.answer().touched() ? own : theirs, theirs, Map.of());
		}
		for (int at = 0; at < mine.getSeats().size(); at++) {
			SeatForm seat = mine.getSeats().get(at);
			page.fields(words, "seats[" + at + "].", seat, seat, Map.of());
		}
		return page.page();
	}

	private static int page(UnitAnswer answer, int part) {
		return Math.max(0, Math.min(part, AnswerForm.pages(answer) - 1));
	}

	private static UUID unit(AnswerForm form) {
		if (form.getUnit() == null) {
			throw new NotFoundException("unit of the answer");
		}
		return form.getUnit();
	}

	private static String address(UUID id, UUID unit) {
		return "/conferences/" + id + "/answer?unit=" + unit;
	}

}

package vn.tuyengiao.portal.conference.web.called;

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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tuyengiao.portal.conference.domain.call.Clash;
import vn.tuyengiao.portal.conference.domain.call.ConferenceSending;
import vn.tuyengiao.portal.conference.domain.call.SendingSheet;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** The sending of a conference: what it does, what it clashes with, and the one press. */
@Controller
@RequestMapping("/conferences/{id}/send")
@RequiredArgsConstructor
class InvitingController {

	private final ConferenceSending sending;

	private final Words words;

	@GetMapping
	String look(@PathVariable UUID id, Model model) {
		SendingSheet sheet = sending.sheet(id);
		model.addAttribute("form", InvitingForm.of(sheet));
		return show(sheet, model);
	}

	@PostMapping
	ModelAndView send(@PathVariable UUID id, @Valid @ModelAttribute("form") InvitingForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		return FormStep.of(binding, () -> sending.send(id, form.order()))
			.done(redirect, "/conferences/" + id, "conference.called.sent")
			.orShow(model, () -> {
				SendingSheet sheet = sending.sheet(id);
				form.show(sheet);
				return show(sheet, model);
			});
	}

	private String show(SendingSheet sheet, Model model) {
		model.addAttribute("sheet", sheet);
		model.addAttribute("standing", sheet.standing());
		model.addAttribute("sessions",
				sheet.sessions()
					.stream()
					.map(session -> Days.clock(session.times().beginsAt()) + "–" + Days.clock(session.times().endsAt())
							+ ", " + Days.day(session.times().heldOn()))
					.toList());
		model.addAttribute("replyBy", Days.day(sheet.standing().replyBy()));
		model.addAttribute("clashes", sheet.clashes().stream().map(this::line).toList());
		model.addAttribute("unattended",
				sheet.unattended()
					.stream()
					.map(unit -> new UnattendedLine(unit.name(), Days.day(unit.until())))
					.toList());
		model.addAttribute("daysOff", sheet.daysOff().stream().map(Days::day).toList());
		return "conference/send";
	}

	private ClashLine line(Clash clash) {
		String kind = words.label("conference.called.clash", clash.kind());
		String what = clash.what().isEmpty() ? kind : kind + ": " + clash.what();
		String when = Days.clock(clash.from()) + "–" + Days.clock(clash.to()) + ", " + Days.day(clash.day());
		return new ClashLine(what, clash.otherId() == null ? null : "/conferences/" + clash.otherId(), clash.title(),
				clash.host(), when);
	}

	/** A unit at which nobody can answer in time. */
	public record UnattendedLine(String name, String until) {
	}

}

package vn.tuyengiao.portal.conference.web.day;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

import vn.tuyengiao.portal.conference.domain.day.CheckIn;
import vn.tuyengiao.portal.conference.domain.day.CheckIn.RollChange;
import vn.tuyengiao.portal.conference.domain.day.Roll;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/**
 * The list of a venue: its page, its ticks, whoever came besides. A page with a script
 * sends each tick by itself ({@code quick}) and asks for what others ticked.
 */
@Controller
@RequestMapping("/conferences/{id}/venues/{venueId}/attendance")
@RequiredArgsConstructor
class AttendanceController {

	private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	private final CheckIn checkIn;

	private final Words words;

	@GetMapping
	String roll(@PathVariable UUID id, @PathVariable UUID venueId,
			@RequestParam(name = "session", required = false) @Nullable UUID sessionId,
			@RequestParam(required = false) @Nullable String q, Model model) {
		Roll roll = checkIn.read(id, venueId, sessionId);
		model.addAttribute("form", WalkInForm.blank(roll.venue().unitId()));
		return show(roll, q, model);
	}

	@PostMapping
	String mark(@PathVariable UUID id, @PathVariable UUID venueId, @RequestParam(name = "session") UUID sessionId,
			@RequestParam String mark, @RequestParam(required = false) @Nullable String q,
			RedirectAttributes redirect) {
		AttendanceMark read = AttendanceMark.read(mark);
		note(id, venueId, sessionId, read);
		redirect.addAttribute("session", sessionId);
		if (q != null && !q.isBlank()) {
			redirect.addAttribute("q", q);
		}
		return "redirect:/conferences/" + id + "/venues/" + venueId + "/attendance#p-" + read.inviteeId();
	}

	/** A tick of a page with a script. */
	@PostMapping(params = "quick")
	ResponseEntity<String> quick(@PathVariable UUID id, @PathVariable UUID venueId,
			@RequestParam(name = "session") UUID sessionId, @RequestParam String mark) {
		try {
			note(id, venueId, sessionId, AttendanceMark.read(mark));
			return ResponseEntity.noContent().build();
		}
		catch (RefusedException refused) {
			return ResponseEntity.status(HttpStatus.CONFLICT)
				.contentType(TEXT)
				.body(words.say(refused.getCode(), refused.getArguments()));
		}
	}

	/** How the list stands; in the second line why nobody writes in it any more. */
	@GetMapping("/state")
	ResponseEntity<String> state(@PathVariable UUID id, @PathVariable UUID venueId,
			@RequestParam(name = "session") UUID sessionId) {
		RollChange now = checkIn.change(id, venueId, sessionId);
		RefusedException closed = now.closed();
		return ResponseEntity.ok()
			.contentType(TEXT)
			.body(now.state().list() + " " + now.state().states() + "\n"
					+ (closed == null ? "" : words.say(closed.getCode(), closed.getArguments())));
	}

	@PostMapping("/walk-ins")
	ModelAndView walkIn(@PathVariable UUID id, @PathVariable UUID venueId,
			@RequestParam(name = "session") UUID sessionId, @Valid @ModelAttribute("form") WalkInForm form,
			BindingResult binding, Model model, RedirectAttributes redirect) {
		Roll roll = checkIn.read(id, venueId, sessionId);
		return FormStep.of(binding, () -> checkIn.walkIn(id, venueId, sessionId, form.inviteeId(), form.walkIn()))
			.done(came -> {
				if (came.venue() != null) {
					Flash.info(redirect, "conference.day.walk-in.guest", form.walkIn().name(), came.venue());
				}
				else {
					Flash.success(redirect,
							came.known() ? "conference.day.walk-in.known" : "conference.day.walk-in.added",
							form.walkIn().name());
				}
				redirect.addAttribute("session", sessionId);
				return new ModelAndView("redirect:" + roll.venue().href() + "/attendance#p-" + came.id());
			})
			.refused(refused -> {
				// what was typed stays in sight, under the reason why it was not taken
				model.addAttribute("refused", words.say(refused.getCode(), refused.getArguments()));
				return new ModelAndView(show(checkIn.read(id, venueId, sessionId), null, model), model.asMap(),
						HttpStatus.CONFLICT);
			})
			.orShow(model, () -> show(roll, null, model));
	}

	@PostMapping("/walk-ins/{inviteeId}/drop")
	String drop(@PathVariable UUID id, @PathVariable UUID venueId, @PathVariable UUID inviteeId,
			@RequestParam(name = "session") UUID sessionId, RedirectAttributes redirect) {
		checkIn.drop(id, venueId, sessionId, inviteeId);
		Flash.success(redirect, "conference.day.walk-in.dropped");
		redirect.addAttribute("session", sessionId);
		return "redirect:/conferences/" + id + "/venues/" + venueId + "/attendance";
	}

	private void note(UUID id, UUID venueId, UUID sessionId, AttendanceMark mark) {
		if (mark.state() != null) {
			checkIn.mark(id, venueId, sessionId, mark.inviteeId(), mark.state());
		}
		else {
			checkIn.essay(id, venueId, sessionId, mark.inviteeId(), mark.essay());
		}
	}

	private String show(Roll roll, @Nullable String q, Model model) {
		model.addAttribute("doc", RollPage.of(roll, q, words));
		return "conference/roll";
	}

}

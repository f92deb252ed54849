package vn.tuyengiao.portal.conference.web.planning;

import java.time.LocalDate;
import java.util.Map;
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

import vn.tuyengiao.portal.conference.domain.meeting.ConferenceMoves;
import vn.tuyengiao.portal.conference.domain.meeting.ConferencePlanning;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;
import vn.tuyengiao.portal.conference.domain.sheet.ConferenceOverviewReader;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.form.UnsavedPage;

/** The sessions of a conference, and what becomes of it after it was sent. */
@Controller
@RequestMapping("/conferences/{id}")
@RequiredArgsConstructor
class ConferenceStepController {

	private static final String FORM = "form";

	private final ConferenceOverviewReader reader;

	private final ConferencePlanning planning;

	private final ConferenceMoves moves;

	private final Words words;

	@GetMapping("/sessions/new")
	String blank(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean makeUp, Model model) {
		ConferenceStanding standing = reader.hosted(id);
		model.addAttribute(FORM, SessionForm.blank(makeUp ? null : standing.heldOn(), makeUp));
		return session(standing, model);
	}

	@GetMapping("/sessions/{sessionId}")
	String session(@PathVariable UUID id, @PathVariable UUID sessionId,
			@RequestParam(required = false) @Nullable LocalDate to, Model model) {
		ConferenceStanding standing = reader.hosted(id);
		SessionView session = reader.sessions(id)
			.stream()
			.filter(one -> one.id().equals(sessionId))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("session " + sessionId));
		model.addAttribute(FORM, SessionForm.of(session).on(to));
		return session(standing, model);
	}

	@PostMapping("/sessions")
	ModelAndView put(@PathVariable UUID id, @Valid @ModelAttribute(FORM) SessionForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		ConferenceStanding standing = reader.hosted(id);
		return FormStep.of(binding, () -> planning.session(id, form.sessionId(), form.times()))
			.done(redirect, standing.href(), "conference.session.saved")
			.refused(refused -> new UnsavedPage(standing.href(), refused, words).fields(form).page())
			.orShow(model, () -> session(standing, model));
	}

	@PostMapping("/sessions/{sessionId}/drop")
	String drop(@PathVariable UUID id, @PathVariable UUID sessionId, RedirectAttributes redirect) {
		planning.drop(id, sessionId);
		Flash.success(redirect, "conference.session.dropped");
		return "redirect:/conferences/" + id;
	}

	/** The calendar says which session is to go to which day. */
	@GetMapping("/move")
	String move(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID session,
			@RequestParam(required = false) @Nullable LocalDate to, Model model) {
		ConferenceStanding standing = reader.hosted(id);
		model.addAttribute(FORM, MoveForm.of(standing.version(), reader.sessions(id)).moving(session, to));
		return moving(standing, model);
	}

	@PostMapping("/move")
	ModelAndView move(@PathVariable UUID id, @Valid @ModelAttribute(FORM) MoveForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		ConferenceStanding standing = reader.hosted(id);
		return FormStep.of(binding, () -> moves.move(id, form.getVersion(), form.why(), form.moved()))
			.done(redirect, standing.href(), "conference.moved")
			.stale(() -> compare(id, form))
			.refused(refused -> unmoved(standing, refused, form))
			.orShow(model, () -> moving(standing, model));
	}

	@PostMapping("/cancel")
	ModelAndView cancel(@PathVariable UUID id, @Valid @ModelAttribute(FORM) CancelForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		ConferenceStanding standing = reader.hosted(id);
		return FormStep.of(binding, () -> moves.cancel(id, form.getVersion(), form.why()))
			.done(redirect, standing.href(), "conference.cancelled")
			.stale(() -> compare(id, form))
			.refused(refused -> new UnsavedPage(standing.href(), refused, words).fields(form).page())
			.orShow(model, () -> cancelling(standing, model));
	}

	@GetMapping("/cancel")
	String cancel(@PathVariable UUID id, Model model) {
		ConferenceStanding standing = reader.hosted(id);
		model.addAttribute(FORM, CancelForm.of(standing.version()));
		return cancelling(standing, model);
	}

	@PostMapping("/begin")
	String begin(@PathVariable UUID id, RedirectAttributes redirect) {
		planning.begin(id);
		Flash.success(redirect, "conference.begun");
		return "redirect:/conferences/" + id;
	}

	private ModelAndView compare(UUID id, CancelForm mine) {
		ConferenceStanding stored = reader.hosted(id);
		return ConflictPage.of(stored.href() + "/cancel", stored.version())
			.back(stored.href())
			.fields(words, mine, CancelForm.of(stored.version()))
			.page();
	}

	private ModelAndView compare(UUID id, MoveForm mine) {
		ConferenceStanding stored = reader.hosted(id);
		MoveForm theirs = MoveForm.of(stored.version(), reader.sessions(id));
		ConflictPage page = ConflictPage.of(stored.href() + "/move", stored.version()).back(stored.href());
		for (int at = 0; at < theirs.getSessions().size(); at++) {
			SessionForm session = theirs.getSessions().get(at);
			SessionForm own = mine.of(session);
			page.group(words.say("conference.session.number", at + 1))
				.fields(words, "sessions[" + at + "].", own == null ? session : own, session, Map.of());
		}
		return page.group("").fields(words, mine, theirs).page();
	}

	private ModelAndView unmoved(ConferenceStanding standing, RefusedException refused, MoveForm form) {
		UnsavedPage page = new UnsavedPage(standing.href(), refused, words).fields(form);
		form.getSessions().forEach(page::fields);
		return page.page();
	}

	private static String session(ConferenceStanding standing, Model model) {
		model.addAttribute("standing", standing);
		return "conference/session";
	}

	private static String moving(ConferenceStanding standing, Model model) {
		model.addAttribute("standing", standing);
		return "conference/move";
	}

	private static String cancelling(ConferenceStanding standing, Model model) {
		model.addAttribute("standing", standing);
		return "conference/cancel";
	}

}

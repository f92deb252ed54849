package vn.tuyengiao.portal.conference.web.day;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tuyengiao.portal.conference.domain.day.CheckIn;
import vn.tuyengiao.portal.conference.domain.day.Roll;
import vn.tuyengiao.portal.paper.table.TableForm;
import vn.tuyengiao.portal.paper.table.TableSteps;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.limit.Costly;
import vn.tuyengiao.portal.platform.web.list.Xlsx;

/** The attendance of a venue from Excel and Word, and to Excel. */
@Controller
@RequestMapping("/conferences/{id}/venues/{venueId}/attendance/table")
@RequiredArgsConstructor
class AttendanceTableController {

	private final CheckIn checkIn;

	private final TableSteps steps;

	private final Words words;

	private final Xlsx xlsx;

	@InitBinder("form")
	void asTyped(WebDataBinder binder) {
		TableForm.bindAsTyped(binder);
	}

	@GetMapping
	String begin(@PathVariable UUID id, @PathVariable UUID venueId, @RequestParam(name = "session") UUID sessionId,
			Model model) {
		return steps.begin(use(id, venueId, sessionId), model);
	}

	@PostMapping
	ModelAndView press(@PathVariable UUID id, @PathVariable UUID venueId,
			@RequestParam(name = "session") UUID sessionId,
			@RequestParam(name = "do", defaultValue = "read") String button,
			@Valid @ModelAttribute("form") TableForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		return steps.press(button, form, binding, () -> use(id, venueId, sessionId),
				"/conferences/" + id + "/venues/" + venueId + "/attendance?session=" + sessionId, model, redirect);
	}

	/** The list as it stands, to be filled in. */
	@Costly(Costly.Kind.EXPORT)
	@GetMapping("/export")
	void export(@PathVariable UUID id, @PathVariable UUID venueId, @RequestParam(name = "session") UUID sessionId,
			HttpServletResponse response) throws IOException {
		Roll roll = kept(id, venueId, sessionId);
		xlsx.send(response, "diem-danh", "conference.day.table.sheet",
				new AttendanceTable(roll, checkIn, words).written(), roll.lines().stream());
	}

	private AttendanceTable use(UUID id, UUID venueId, UUID sessionId) {
		return new AttendanceTable(kept(id, venueId, sessionId), checkIn, words);
	}

	private Roll kept(UUID id, UUID venueId, UUID sessionId) {
		Roll roll = checkIn.read(id, venueId, sessionId);
		if (!roll.venue().keeps()) {
			throw new AccessDeniedException("venue " + venueId);
		}
		return roll;
	}

}

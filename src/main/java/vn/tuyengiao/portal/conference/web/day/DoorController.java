package vn.tuyengiao.portal.conference.web.day;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import vn.tuyengiao.portal.conference.domain.door.DoorAnswer;
import vn.tuyengiao.portal.conference.domain.door.DoorOutcome;
import vn.tuyengiao.portal.conference.domain.door.DoorDesk;

/**
 * The code at the door, and what a telephone that read it gets. Telephones reach the
 * portal by its own address ({@code portal.url}), or by that of the screen where none is
 * set.
 */
@Controller
@RequestMapping("/conferences")
class DoorController {

	private final DoorDesk desk;

	private final String url;

	DoorController(DoorDesk desk, @Value("${portal.url:}") String url) {
		this.desk = desk;
		this.url = url.strip().replaceAll("/+$", "");
	}

	@GetMapping("/{id}/venues/{venueId}/door")
	String door(@PathVariable UUID id, @PathVariable UUID venueId, @RequestParam(name = "session") UUID sessionId,
			Model model) {
		model.addAttribute("door", screen(id, venueId, sessionId));
		return "conference/door";
	}

	/** The code of this minute. */
	@GetMapping("/{id}/venues/{venueId}/door/code")
	String code(@PathVariable UUID id, @PathVariable UUID venueId, @RequestParam(name = "session") UUID sessionId,
			HttpServletResponse response, Model model) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		model.addAttribute("door", screen(id, venueId, sessionId));
		return "conference/door-code :: code";
	}

	@GetMapping("/door/{venueId}/{sessionId}/{code}")
	String scan(@PathVariable UUID venueId, @PathVariable UUID sessionId, @PathVariable String code, Model model) {
		return show(desk.scan(venueId, sessionId, code), model);
	}

	@PostMapping("/door/{venueId}/{sessionId}/{code}")
	String arrive(@PathVariable UUID venueId, @PathVariable UUID sessionId, @PathVariable String code,
			@RequestParam(required = false) @Nullable String press,
			@RequestParam(required = false) @Nullable UUID person, HttpServletResponse response, Model model) {
		DoorAnswer answer = desk.arrive(venueId, sessionId, code, press, person);
		if (answer.outcome() != DoorOutcome.DONE) {
			response.setStatus(HttpStatus.CONFLICT.value());
		}
		return show(answer, model);
	}

	private DoorPage screen(UUID id, UUID venueId, UUID sessionId) {
		DoorDesk.DoorScreen screen = desk.screen(id, venueId, sessionId);
		String base = url.isEmpty() ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() : url;
		return DoorPage.of(screen, sessionId.toString(),
				base + "/conferences/door/" + venueId + "/" + sessionId + "/" + screen.code());
	}

	private static String show(DoorAnswer answer, Model model) {
		model.addAttribute("answer", answer);
		model.addAttribute("when", DaySession.when(answer.session()));
		model.addAttribute("early", answer.session().beginsAt().minusMinutes(30).toString());
		return "conference/door-answer";
	}

}

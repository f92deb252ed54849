package vn.tuyengiao.portal.conference.web.day;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.tuyengiao.portal.conference.domain.day.CheckIn;
import vn.tuyengiao.portal.platform.web.Words;

/** The list of a venue on paper, to be signed. */
@Controller
@RequiredArgsConstructor
class SignSheetController {

	/** Lines for who comes without being called. */
	private static final int BLANK = 8;

	private final CheckIn checkIn;

	private final Words words;

	@GetMapping("/conferences/{id}/venues/{venueId}/sheet")
	String sheet(@PathVariable UUID id, @PathVariable UUID venueId,
			@RequestParam(name = "session", required = false) @Nullable UUID sessionId, Model model) {
		model.addAttribute("doc", RollPage.of(checkIn.read(id, venueId, sessionId), null, words));
		model.addAttribute("blank", BLANK);
		return "conference/sign-sheet";
	}

}

package vn.tuyengiao.portal.conference.web.day;

import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.tuyengiao.portal.conference.domain.day.HostScreenReader;
import vn.tuyengiao.portal.conference.domain.day.VenueStage;
import vn.tuyengiao.portal.platform.web.Words;

/** All venues as they come; who keeps a venue lands on its list. */
@Controller
@RequestMapping("/conferences/{id}/attendance")
@RequiredArgsConstructor
class HostScreenController {

	private final HostScreenReader reader;

	private final Words words;

	@GetMapping
	String screen(@PathVariable UUID id, @RequestParam(name = "session", required = false) @Nullable UUID sessionId,
			@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable VenueStage stage, @PageableDefault(size = 25) Pageable pageable,
			Model model) {
		Optional<String> own = reader.own(id);
		if (own.isPresent()) {
			return "redirect:" + own.get();
		}
		put(id, sessionId, q, stage, pageable, model);
		model.addAttribute("stages", words.options("conference.day.venue", VenueStage.class));
		return "conference/screen";
	}

	/** What changes on it. */
	@GetMapping("/live")
	String live(@PathVariable UUID id, @RequestParam(name = "session", required = false) @Nullable UUID sessionId,
			@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable VenueStage stage, @PageableDefault(size = 25) Pageable pageable,
			Model model) {
		put(id, sessionId, q, stage, pageable, model);
		return "conference/screen-live :: live";
	}

	private void put(UUID id, @Nullable UUID sessionId, @Nullable String q, @Nullable VenueStage stage,
			Pageable pageable, Model model) {
		HostScreenPage page = HostScreenPage.of(reader.read(id, sessionId, q, stage, pageable), words);
		model.addAttribute("doc", page);
		model.addAttribute("page", page.lines());
	}

}

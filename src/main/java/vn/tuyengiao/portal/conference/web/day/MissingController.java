package vn.tuyengiao.portal.conference.web.day;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.tuyengiao.portal.conference.domain.day.AttendanceFigures.Missing;
import vn.tuyengiao.portal.conference.domain.day.MissingReader;

/** What stands behind a percentage: the units, and who of each is missing. */
@Controller
@RequiredArgsConstructor
class MissingController {

	private final MissingReader reader;

	@GetMapping("/conferences/{id}/missing")
	String missing(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID unit,
			@PageableDefault(size = 25) Pageable pageable, Model model) {
		UUID chosen = unit != null ? unit : reader.only(id);
		if (chosen == null) {
			MissingReader.OfAll all = reader.units(id, pageable);
			model.addAttribute("doc", all);
			model.addAttribute("page", all.units());
			return "conference/missing-units";
		}
		MissingReader.OfOne one = reader.unit(id, chosen);
		model.addAttribute("doc", one);
		model.addAttribute("whole", unit == null);
		model.addAttribute("people", one.missing().stream().map(MissingLine::of).toList());
		return "conference/missing";
	}

	/**
	 * Somebody who is missing, in words.
	 *
	 * @param makeUp when he can make up for it; empty if nothing is planned
	 */
	public record MissingLine(String name, String post, boolean excused, String reason, String delegate, String venue,
			String makeUp) {

		static MissingLine of(Missing missing) {
			return new MissingLine(missing.name(), missing.post(), missing.excused(), missing.reason(),
					missing.delegate(), missing.venue(),
					missing.makeUp() == null ? "" : DaySession.when(missing.makeUp()));
		}

	}

}

package vn.tuyengiao.portal.paper.web.words;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.domain.issue.PaperSamples;
import vn.tuyengiao.portal.paper.domain.issue.PaperSheet;
import vn.tuyengiao.portal.paper.web.PaperPages;
import vn.tuyengiao.portal.paper.web.WordResponses;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.limit.Costly;

/** A document of invented values in the words and the layout of a day. */
@Controller
@RequestMapping("/admin/paper-samples/{kind}")
@RequiredArgsConstructor
class PaperSampleController {

	private final PaperSamples samples;

	private final PaperPages pages;

	private final WordResponses responses;

	private final VietnamTime time;

	@GetMapping
	String sheet(@PathVariable String kind, @RequestParam(required = false) @Nullable LocalDate day, Model model) {
		LocalDate shown = Objects.requireNonNullElse(day, time.today());
		model.addAttribute("paper", pages.of(samples.sample(PaperKind.of(kind), shown)));
		model.addAttribute("day", shown);
		return "paper/sample";
	}

	@Costly(Costly.Kind.EXPORT)
	@GetMapping("/word")
	void word(@PathVariable String kind, @RequestParam(required = false) @Nullable LocalDate day,
			HttpServletResponse response) throws IOException {
		PaperSheet sheet = samples.sample(PaperKind.of(kind), Objects.requireNonNullElse(day, time.today()));
		responses.send(sheet.document(), sheet.layout().geometry(), response);
	}

}

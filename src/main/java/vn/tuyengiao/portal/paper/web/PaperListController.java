package vn.tuyengiao.portal.paper.web;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.web.PageableDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.domain.book.PaperListing;
import vn.tuyengiao.portal.paper.domain.book.PaperProgress;
import vn.tuyengiao.portal.paper.domain.book.PaperRow;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;

/** What the offices issue, and what they draft. */
@Controller
@RequiredArgsConstructor
class PaperListController {

	private final PaperListing papers;

	private final Words words;

	@GetMapping("/papers")
	String list(@ModelAttribute("typed") TypedPapers typed, BindingResult unreadable,
			@PageableDefault(size = 25, sort = "day", direction = Sort.Direction.DESC) Pageable pageable, Model model) {
		model.addAttribute("page", papers.page(typed.filter(), pageable).map(this::line));
		model.addAttribute("kinds", words.options("paper.kind", PaperKind.class));
		model.addAttribute("years", papers.years().stream().map(year -> Option.of(year, year)).toList());
		model.addAttribute("states", words.options("paper.progress", PaperProgress.class));
		return "paper/list";
	}

	private PaperLine line(PaperRow row) {
		boolean draft = row.progress() == PaperProgress.DRAFT || row.progress() == PaperProgress.PRESENTED;
		String number = row.reference().isEmpty() ? words.say(draft ? "paper.list.no-number-yet" : "paper.no-number")
				: row.reference();
		String kind = words.label("paper.kind", row.kind());
		return new PaperLine(row.href(), number, kind, row.subject(), row.unitName(), Days.day(row.datedOn()),
				row.progress(), words.say("paper.list.edited", row.editor(), Days.minute(row.editedAt())));
	}

	/** A row in words. */
	public record PaperLine(String href, String number, String kind, String subject, String unitName, String day,
			PaperProgress progress, String edited) {
	}

}

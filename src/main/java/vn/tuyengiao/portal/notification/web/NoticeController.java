package vn.tuyengiao.portal.notification.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.notification.domain.NoticeList;
import vn.tuyengiao.portal.notification.domain.NoticeService;
import vn.tuyengiao.portal.notification.domain.NoticeState;
import vn.tuyengiao.portal.platform.web.ByReader;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.list.Chip;
import vn.tuyengiao.portal.platform.web.list.Links;

/** The reader's notices, and the way from each to its record. */
@Controller
@RequestMapping("/notices")
@RequiredArgsConstructor
class NoticeController {

	private final NoticeService notices;

	private final NoticeWords words;

	@GetMapping
	String list(@RequestParam(defaultValue = "ALL") NoticeState state, @PageableDefault(size = 25) Pageable pageable,
			HttpServletRequest request, Model model) {
		Links links = Links.of(request);
		NoticeList list = notices.list(state, pageable);
		model.addAttribute("page", list.page());
		model.addAttribute("days", words.days(list.page().getContent(), list.ofSeveralUnits()));
		model.addAttribute("unread", list.unread());
		model.addAttribute("latest", list.latest());
		model.addAttribute("state", state.name());
		model.addAttribute("chips", List.of(chip(NoticeState.ALL, list.every(), state, links),
				chip(NoticeState.UNREAD, list.unread(), state, links)));
		return "notification/notices";
	}

	private static Chip chip(NoticeState state, int rows, NoticeState shown, Links links) {
		return new Chip("notice.state." + state, links.with("state", state), rows, state == shown);
	}

	/**
	 * Leads to the record and takes the notice as read. That a GET does so is meant: the
	 * mark says only that its reader opened it, again and again leaves it as it is, and a
	 * link, unlike a form, opens in a new tab. What nobody has looked at marks nothing.
	 */
	@GetMapping("/{id}")
	String open(@PathVariable UUID id, HttpServletRequest request) {
		return "redirect:" + notices.open(id, ByReader.opens(request));
	}

	@PostMapping("/read")
	String readAll(@RequestParam Instant latest, RedirectAttributes redirect) {
		notices.readAll(latest);
		Flash.success(redirect, "notice.all-read");
		return "redirect:/notices";
	}

}

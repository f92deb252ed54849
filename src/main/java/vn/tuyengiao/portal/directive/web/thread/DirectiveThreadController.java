package vn.tuyengiao.portal.directive.web.thread;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tuyengiao.portal.directive.domain.thread.DirectiveThread;
import vn.tuyengiao.portal.directive.domain.thread.DirectiveThread.ByUnit;
import vn.tuyengiao.portal.directive.domain.thread.DirectiveThread.Recent;
import vn.tuyengiao.portal.platform.web.limit.Costly;
import vn.tuyengiao.portal.platform.web.list.Links;

/** Everything that came of one directive: by time, or by unit. */
@Controller
@RequiredArgsConstructor
class DirectiveThreadController {

	private final DirectiveThread thread;

	private final DirectiveThreadWords words;

	@Costly(Costly.Kind.PAGE)
	@GetMapping("/directives/{id}/thread")
	String thread(@PathVariable UUID id, @RequestParam(required = false) @Nullable String view, Pageable pageable,
			HttpServletRequest request, Model model) {
		model.addAttribute("words", words.of(id, request.getContextPath()));
		if ("unit".equals(view)) {
			ByUnit parts = thread.byUnit(id, PageRequest.of(pageable.getPageNumber(), pageable.getPageSize()));
			model.addAttribute("head", parts.head());
			model.addAttribute("office", parts.office());
			model.addAttribute("page", parts.units());
			return "directive/thread-units";
		}
		Recent recent = thread.newest(id, Math.min(pageable.getPageNumber(), DirectiveThread.LAST_PAGE));
		if (recent.entries().isEmpty() && recent.page() > 0) {
			return "redirect:" + Links.of(request).page(recent.lastPage()).substring(request.getContextPath().length());
		}
		model.addAttribute("head", recent.head());
		model.addAttribute("recent", recent);
		return "directive/thread";
	}

}

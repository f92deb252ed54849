package vn.tuyengiao.portal.notification.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.notification.domain.NoticeChoices;
import vn.tuyengiao.portal.notification.domain.NoticeKind;
import vn.tuyengiao.portal.platform.web.Flash;

/** Where one chooses which notices one gets. */
@Controller
@RequestMapping("/notices/choice")
@RequiredArgsConstructor
class NoticeChoiceController {

	private final NoticeChoices choices;

	@GetMapping
	String page(Model model) {
		Set<NoticeKind> wanted = choices.wanted();
		model.addAttribute("kinds",
				Arrays.stream(NoticeKind.values())
					.map(kind -> new Choice(kind.name(), wanted.contains(kind)))
					.toList());
		return "notification/choice";
	}

	@PostMapping
	String save(@RequestParam(name = "kind", required = false) @Nullable List<NoticeKind> kinds,
			RedirectAttributes redirect) {
		choices.want(kinds == null ? Set.of() : EnumSet.copyOf(kinds));
		Flash.success(redirect, "notice.choice.saved");
		return "redirect:/account";
	}

	/** A kind of notices; its label is the message {@code notice.kind.<name>}. */
	public record Choice(String name, boolean wanted) {
	}

}

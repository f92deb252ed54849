package vn.tuyengiao.portal.reporting.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tuyengiao.portal.platform.find.FindKind;
import vn.tuyengiao.portal.platform.find.Found;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.reporting.domain.FindService;

/**
 * One field that finds everything: a page, and what the dialog of {@code find.js} shows
 * while somebody types.
 */
@Controller
@RequiredArgsConstructor
class FindController {

	private static final int ON_PAGE = 20;

	private static final int IN_DIALOG = 5;

	private static final int LONGEST = 200;

	private static final List<KeyLine> KEYS = List.of(new KeyLine("find", "Ctrl", "K"), new KeyLine("search", "/"),
			new KeyLine("keys", "?"), new KeyLine("close", "Esc"), new KeyLine("save", "Ctrl", "S"),
			new KeyLine("add", "Alt", "N"), new KeyLine("move", "Alt", "↑", "↓"), new KeyLine("next", "Enter"));

	private final FindService service;

	private final Words words;

	@GetMapping("/find")
	String page(@RequestParam(required = false) @Nullable String q, Model model) {
		find(q, ON_PAGE, model);
		return "reporting/find";
	}

	/** What is found, for the dialog: no page around it. */
	@GetMapping("/find/results")
	String results(@RequestParam(required = false) @Nullable String q, Model model) {
		find(q, IN_DIALOG, model);
		return "reporting/find-parts :: options";
	}

	/** What can be done by keys. */
	@GetMapping("/find/keys")
	String keys(Model model) {
		model.addAttribute("keys", KEYS);
		return "reporting/keys";
	}

	private void find(@Nullable String q, int most, Model model) {
		String typed = q == null ? "" : q.substring(0, Math.min(q.length(), LONGEST));
		List<FoundGroup> groups = service.find(typed, most)
			.entrySet()
			.stream()
			.map(group -> group(group.getKey(), group.getValue(), typed))
			.toList();
		model.addAttribute("q", typed);
		model.addAttribute("groups", groups);
		model.addAttribute("count", groups.stream().mapToInt(group -> group.lines().size()).sum());
	}

	private FoundGroup group(FindKind kind, List<Found> found, String typed) {
		String list = kind.list() == null ? null : kind.list() + URLEncoder.encode(typed, StandardCharsets.UTF_8);
		return new FoundGroup(kind.name(), words.say(kind.label()), kind.icon(), list,
				found.stream().map(this::line).toList());
	}

	private FoundLine line(Found found) {
		return new FoundLine(say(found.title()), found.detail() == null ? null : say(found.detail()), found.href());
	}

	private String say(MessageSourceResolvable message) {
		return message.getCodes() == null ? Objects.requireNonNull(message.getDefaultMessage()) : words.say(message);
	}

	/** Keys that are pressed together, and what they do ({@code find.keys.<does>}). */
	public record KeyLine(String does, List<String> keys) {

		KeyLine(String does, String... keys) {
			this(does, List.of(keys));
		}

	}

	/** {@code list}: where one searches on for more of the kind, if there is a list. */
	public record FoundGroup(String kind, String label, String icon, @Nullable String list, List<FoundLine> lines) {
	}

	/** One thing that was found, in words. */
	public record FoundLine(String title, @Nullable String detail, String href) {
	}

}

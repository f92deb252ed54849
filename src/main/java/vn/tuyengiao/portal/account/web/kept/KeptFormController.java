package vn.tuyengiao.portal.account.web.kept;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.domain.kept.KeptForm;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.frame.Navigation;
import vn.tuyengiao.portal.platform.web.frame.NavigationEntry;

/** Shows what was kept from an ended session; it goes out again only by its button. */
@Controller
@RequiredArgsConstructor
class KeptFormController {

	static final String PATH = "/kept-form";

	static final String DISCARD = PATH + "/discard";

	/** What forms carry along that nobody typed. */
	private static final Set<String> TECHNICAL = Set.of("id", "version", "token", "do", "deleted", "stored", "order");

	private final FormRescue rescue;

	private final Access access;

	private final FieldLabels labels;

	private final List<Navigation> navigation;

	@GetMapping(PATH)
	String page(HttpServletRequest request, Model model) {
		model.addAttribute("kept", rescue.waiting(request, access.user().id()).stream().map(this::shown).toList());
		model.addAttribute("large", request.getParameterMap().containsKey("large"));
		return "account/kept-form";
	}

	@PostMapping(DISCARD)
	String discard(@RequestParam String id, HttpServletRequest request, RedirectAttributes redirect) {
		rescue.discard(request, access.user().id(), id);
		Flash.success(redirect, "account.kept.discarded");
		return rescue.waiting(request, access.user().id()).isEmpty() ? "redirect:/" : "redirect:" + PATH;
	}

	private Shown shown(KeptForm form) {
		FieldLabels.Form known = labels.at(form.path());
		List<Text> texts = form.fields()
			.stream()
			.map(field -> text(field, known.field(field.name())))
			.flatMap(Optional::stream)
			.toList();
		return new Shown(form.id(), form.path(), place(form.path()),
				LocalDateTime.ofInstant(form.at(), VietnamTime.ZONE), texts, form.fields());
	}

	/** Nothing for what was not typed: keys, and choices that are kept as codes. */
	private static Optional<Text> text(KeptForm.Field field, Optional<FieldLabels.Named> known) {
		String last = field.name().substring(field.name().lastIndexOf('.') + 1);
		boolean code = field.value().matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
				|| known.filter(named -> named.type().isEnum() || named.type() == boolean.class).isPresent();
		if (field.value().isBlank() || code || last.startsWith("_") || TECHNICAL.contains(last)) {
			return Optional.empty();
		}
		return Optional.of(new Text(known.map(FieldLabels.Named::label).orElse(field.name()), day(field.value())));
	}

	/** Days arrive as the browser's field sends them and are shown as everywhere. */
	private static String day(String value) {
		try {
			return value.matches("\\d{4}-\\d{2}-\\d{2}") ? Days.day(LocalDate.parse(value)) : value;
		}
		catch (DateTimeParseException ex) {
			return value;
		}
	}

	/** Message key of the part of the portal, if it is known. */
	private @Nullable String place(String path) {
		return navigation.stream()
			.flatMap(part -> part.entries().stream())
			.filter(entry -> path.equals(entry.href()) || path.startsWith(entry.href() + "/"))
			.max(Comparator.comparingInt(entry -> entry.href().length()))
			.map(NavigationEntry::label)
			.orElse(null);
	}

	/** A kept form as the page shows it, with all that goes out again. */
	public record Shown(String id, String path, @Nullable String place, LocalDateTime at, List<Text> texts,
			List<KeptForm.Field> fields) {
	}

	/** A typed text under its label. */
	public record Text(String label, String value) {
	}

}

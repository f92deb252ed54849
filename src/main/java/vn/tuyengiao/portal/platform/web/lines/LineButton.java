package vn.tuyengiao.portal.platform.web.lines;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.platform.NotFoundException;

/**
 * What a button of a form with lines does besides keeping it: add a line, delete, restore
 * or move one, or what the page has of its own.
 */
public final class LineButton {

	private static final String OPENED = "openedLine";

	private static final Set<String> ON_LINE = Set.of("delete", "restore", "up", "down");

	private final String verb;

	private @Nullable UUID lineId;

	private LineButton(String verb, @Nullable UUID lineId) {
		this.verb = verb;
		this.lineId = lineId;
	}

	/**
	 * @param button the button's value: a verb, or a verb, a colon and the id of a line
	 * @param own verbs of the page besides "save" and "add"
	 * @throws NotFoundException for any other
	 */
	public static LineButton of(String button, String... own) {
		String[] parts = button.split(":", 2);
		boolean onLine = parts.length == 2;
		if (onLine ? !ON_LINE.contains(parts[0])
				: !Set.of("save", "add").contains(button) && !Arrays.asList(own).contains(button)) {
			throw new NotFoundException("button " + parts[0]);
		}
		try {
			return new LineButton(parts[0], onLine ? UUID.fromString(parts[1]) : null);
		}
		catch (IllegalArgumentException ex) {
			throw new NotFoundException("line of button " + parts[0]);
		}
	}

	public boolean is(String wanted) {
		return verb.equals(wanted);
	}

	/** The line that it is about. */
	public @Nullable UUID lineId() {
		return lineId;
	}

	/**
	 * Changes that leave every other line at its place, so that faults found before stay
	 * at their fields.
	 */
	public void change(LineEditor<?> form) {
		if (is("add")) {
			lineId = form.add();
		}
		else if (lineId != null && (is("delete") || is("restore"))) {
			known(form.mark(lineId, is("delete")));
		}
	}

	/** Changes of the order. */
	public void arrange(LineEditor<?> form) {
		if (lineId != null && (is("up") || is("down"))) {
			known(form.move(lineId, is("up") ? -1 : 1));
		}
	}

	/**
	 * What the next page has to know: lines within reach, and the one that it goes to.
	 */
	public void handOn(RedirectAttributes redirect, LineEditor<?> form) {
		form.handOn(redirect);
		redirect.addFlashAttribute(OPENED, lineId);
	}

	/** The line that the page before went to. */
	public static @Nullable UUID opened(Model model) {
		return (UUID) model.getAttribute(OPENED);
	}

	/**
	 * Where the next page puts the focus: the end of its address.
	 * @param first the field that a new line begins with
	 */
	public String fragment(LineEditor<?> form, String first) {
		return switch (verb) {
			case "add" -> "#lines" + (lineId == null ? "" : form.indexOf(lineId) + "." + first);
			case "restore" -> "#line-" + lineId;
			case "delete" -> "#restore-" + lineId;
			case "up", "down" -> "#" + verb + "-" + lineId;
			case "save" -> "";
			default -> "#lines";
		};
	}

	private static void known(boolean found) {
		if (!found) {
			throw new NotFoundException("line of the form");
		}
	}

}

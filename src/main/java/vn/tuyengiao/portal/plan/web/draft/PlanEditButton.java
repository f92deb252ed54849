package vn.tuyengiao.portal.plan.web.draft;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import vn.tuyengiao.portal.platform.NotFoundException;

/**
 * What a button of the writing page does besides saving: add, delete, restore or move a
 * line, take up undone tasks, send.
 */
final class PlanEditButton {

	private static final Set<String> PLAIN = Set.of("save", "add", "undone", "submit");

	private static final Set<String> ON_LINE = Set.of("delete", "restore", "up", "down");

	private final String verb;

	private UUID lineId;

	private PlanEditButton(String verb, UUID lineId) {
		this.verb = verb;
		this.lineId = lineId;
	}

	/**
	 * @param button the button's value: a verb, or a verb, a colon and the id of a line
	 * @throws NotFoundException for any other
	 */
	static PlanEditButton of(String button) {
		int colon = button.indexOf(':');
		String verb = colon < 0 ? button : button.substring(0, colon);
		if (!(colon < 0 ? PLAIN : ON_LINE).contains(verb)) {
			throw new NotFoundException("button " + verb);
		}
		try {
			return new PlanEditButton(verb, colon < 0 ? null : UUID.fromString(button.substring(colon + 1)));
		}
		catch (IllegalArgumentException ex) {
			throw new NotFoundException("line of button " + verb);
		}
	}

	boolean isSubmit() {
		return "submit".equals(verb);
	}

	boolean isUndone() {
		return "undone".equals(verb);
	}

	/** The line that it is about, or null. */
	UUID lineId() {
		return lineId;
	}

	/**
	 * Changes that leave every other line at its place, so that faults found before stay
	 * at their fields.
	 */
	void change(PlanForm form) {
		if ("add".equals(verb)) {
			lineId = form.add().getId();
		}
		else if ("delete".equals(verb) || "restore".equals(verb)) {
			known(form.mark(lineId, "delete".equals(verb)));
		}
	}

	/** Changes of the order. */
	void arrange(PlanForm form) {
		if ("up".equals(verb) || "down".equals(verb)) {
			known(form.move(lineId, "up".equals(verb) ? -1 : 1));
		}
	}

	/** Where the next page puts the focus. */
	String fragment(PlanForm form) {
		return switch (verb) {
			case "add" -> "#lines" + form.indexOf(lineId) + ".task";
			case "restore" -> "#line-" + lineId;
			case "delete" -> "#restore-" + lineId;
			case "up", "down" -> "#" + verb + "-" + lineId;
			case "undone" -> "#lines";
			default -> "";
		};
	}

	/** What the next page says; {@code count}: undone tasks taken up. */
	Optional<Message> message(int count) {
		return switch (verb) {
			case "save" -> Optional.of(new Message("plan.edit.saved"));
			case "undone" -> Optional.of(new Message("plan.edit.undone.taken", count));
			default -> Optional.empty();
		};
	}

	private static void known(boolean found) {
		if (!found) {
			throw new NotFoundException("line of the form");
		}
	}

	/** Key and arguments. */
	public record Message(String key, Object... arguments) {
	}

}

package vn.tuyengiao.portal.conference.domain.owed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.owed.OwedAction;
import vn.tuyengiao.portal.platform.owed.OwedKind;
import vn.tuyengiao.portal.platform.owed.OwedMatter;
import vn.tuyengiao.portal.platform.owed.OwedRow;
import vn.tuyengiao.portal.platform.owed.OwedSource;

/**
 * What conferences ask of units: who has a board does it by that, others by who registers
 * there.
 */
@Component
@Order(30)
class ConferenceOwed implements OwedSource {

	private static final String EDIT = "EDIT";

	private static final String REGISTER = "REGISTER";

	private static final String ANSWER = "CONFERENCE_ANSWER";

	private static final String VENUE = "CONFERENCE_VENUE";

	private static final String CLOSE = "CONFERENCE_CLOSE";

	private static final String OFFICE = "_OFFICE";

	private static final List<OwedKind> KINDS = List.of(kind(ANSWER, EDIT, "message"), kind(VENUE, EDIT, "list-check"),
			kind(CLOSE, EDIT, "file-text"), kind(ANSWER, REGISTER, "message"), kind(VENUE, REGISTER, "list-check"),
			kind(CLOSE, REGISTER, "file-text"));

	@Override
	public String view() {
		return "owed_conference";
	}

	@Override
	public List<OwedKind> kinds() {
		return KINDS;
	}

	@Override
	public MessageSourceResolvable title(OwedMatter task) {
		return switch (matter(task)) {
			case ANSWER -> say("AGAIN".equals(task.state()) ? "conference.owed.answer.again" : "conference.owed.answer",
					task.title());
			case VENUE -> say("conference.owed.venue", task.argument(0), task.title());
			default -> say("conference.owed.close", task.title());
		};
	}

	@Override
	public MessageSourceResolvable asked(OwedMatter task) {
		return switch (matter(task)) {
			case ANSWER -> say("conference.owed.answer", task.title());
			case VENUE -> say("conference.owed.venues", task.title());
			default -> say("conference.owed.close", task.title());
		};
	}

	@Override
	public List<MessageSourceResolvable> notes(OwedRow row) {
		List<MessageSourceResolvable> notes = new ArrayList<>();
		switch (matter(row)) {
			case ANSWER -> {
				notes.add(say("conference.owed.held-on", LocalDate.parse(row.argument(2))));
				add(notes, "conference.owed.people", row.argument(0));
				add(notes, "conference.owed.seats", row.argument(1));
			}
			case VENUE -> notes.add(say("conference.owed.held-on", LocalDate.parse(row.argument(1))));
			default -> {
				add(notes, "conference.owed.open-venues", row.argument(0));
				if (!"APPROVED".equals(row.argument(1))) {
					notes.add(say("DRAFT".equals(row.argument(1)) ? "conference.owed.minutes.draft"
							: "conference.owed.minutes.none"));
				}
			}
		}
		return notes;
	}

	@Override
	public OwedAction action(OwedRow row) {
		return OwedAction.link(switch (matter(row)) {
			case ANSWER -> "conference.owed.do.answer";
			case VENUE -> "conference.owed.do.venue";
			default -> "conference.owed.do.close";
		}, row.href());
	}

	private static void add(List<MessageSourceResolvable> notes, String key, String count) {
		int number = Integer.parseInt(count);
		if (number > 0) {
			notes.add(say(key, number));
		}
	}

	/** Whoever does it. */
	private static String matter(OwedMatter task) {
		String name = task.kind().name();
		return name.endsWith(OFFICE) ? name.substring(0, name.length() - OFFICE.length()) : name;
	}

	private static OwedKind kind(String matter, String needs, String icon) {
		return new OwedKind(EDIT.equals(needs) ? matter : matter + OFFICE, needs, "conference.owed.kind." + matter,
				icon);
	}

	private static MessageSourceResolvable say(String key, Object... arguments) {
		return new DefaultMessageSourceResolvable(new String[] { key }, arguments);
	}

}

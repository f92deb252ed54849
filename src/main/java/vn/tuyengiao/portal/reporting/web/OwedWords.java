package vn.tuyengiao.portal.reporting.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.owed.OwedAction;
import vn.tuyengiao.portal.platform.owed.OwedRow;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.reporting.domain.WaitingService.People;

/** Puts tasks into the reader's words. */
@Component
@RequiredArgsConstructor
class OwedWords {

	/** So many names stand in a line; of more, the rest is counted. */
	private static final int NAMES = 2;

	private static final int SOON = 3;

	/** States that change what has to be done; the others go without saying. */
	private static final Set<String> TOLD = Set.of("DRAFT", "RETURNED", "AGAIN");

	private final Words words;

	private final VietnamTime time;

	/**
	 * @param named whether the unit is said before the title
	 */
	OwedLine line(OwedRow row, People people, boolean named) {
		boolean mine = people.mine(row);
		OwedAction action = row.source().action(row);
		String title = say(row.source().title(row));
		return new OwedLine(row.kind().icon(), named ? row.unitName() + ": " + title : title,
				mine && action.isPosted() ? null : row.href(), row.summary(),
				TOLD.contains(row.state()) ? row.state() : null, say("owed.state." + row.state()), when(row), tone(row),
				notes(row, people, mine),
				mine ? new OwedLine.Step(say(action.label()), action.href(), action.fields()) : null, null);
	}

	String say(String key, Object... arguments) {
		return words.say(key, arguments);
	}

	String say(MessageSourceResolvable message) {
		return words.say(message);
	}

	/** "Quá hạn 3 ngày", "Còn 4 ngày", "Chờ 2 ngày". */
	private String when(OwedRow row) {
		LocalDate due = row.dueOn();
		if (due == null) {
			return say("dashboard.waiting", Math.max(0, ChronoUnit.DAYS.between(since(row), time.today())));
		}
		long left = left(due);
		return left < 0 ? say("dashboard.late", -left)
				: left == 0 ? say("dashboard.today") : say("dashboard.left", left);
	}

	private String tone(OwedRow row) {
		LocalDate due = row.dueOn();
		if (due == null) {
			return "owed-waits";
		}
		return left(due) < 0 ? "overdue" : left(due) <= SOON ? "dash-soon" : "owed-later";
	}

	private List<String> notes(OwedRow row, People people, boolean mine) {
		List<String> notes = new ArrayList<>();
		row.source().notes(row).forEach(note -> notes.add(say(note)));
		LocalDate due = row.dueOn();
		if (due != null) {
			notes.add(say("dashboard.due", Days.day(due)));
		}
		if (due != null && left(due) < 0 && row.until() != null) {
			notes.add(say("owed.until", Days.day(row.until())));
		}
		notes.add(say("owed.since", Days.day(since(row))));
		String instead = people.instead(row);
		if (instead != null) {
			notes.add(say("owed.instead", instead));
		}
		if (row.userId() == null) {
			notes.add(shared(people.others(row), mine));
		}
		return notes;
	}

	private String shared(List<String> others, boolean mine) {
		if (others.isEmpty()) {
			return say(mine ? "owed.alone" : "owed.nobody");
		}
		String names = String.join(", ", others.subList(0, Math.min(NAMES, others.size())));
		int more = others.size() - NAMES;
		return say(mine ? "owed.with" : "owed.by", more > 0 ? say("owed.others", names, more) : names);
	}

	private long left(LocalDate due) {
		return ChronoUnit.DAYS.between(time.today(), due);
	}

	private static LocalDate since(OwedRow row) {
		return LocalDate.ofInstant(row.since(), VietnamTime.ZONE);
	}

}

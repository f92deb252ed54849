package vn.tuyengiao.portal.notification.web;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.notification.domain.ReminderService.Remindable;
import vn.tuyengiao.portal.platform.owed.LastReminders.Reminded;
import vn.tuyengiao.portal.platform.owed.OwedPlace;
import vn.tuyengiao.portal.platform.owed.OwedRow;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;

/** Tasks of which some are ticked, to be reminded of by a press or by a letter. */
@Component
@RequiredArgsConstructor
public class ReminderLines {

	private final Words words;

	/** Places that were picked, as a form names them. */
	public static List<OwedPlace> places(List<String> at) {
		return at.stream().flatMap(text -> OwedPlace.read(text).stream()).distinct().toList();
	}

	/** How many of those picked one by one have nothing to remind of. */
	public static long leftOut(List<Remindable> owed, List<OwedPlace> places) {
		return places.stream()
			.filter(place -> place.recordId() != null)
			.filter(place -> owed.stream().noneMatch(one -> place.holds(one.row())))
			.count();
	}

	/** Ticked at first: what is overdue and what was picked one by one, if it fits. */
	public static List<String> ticked(List<Remindable> owed, List<OwedPlace> places, Predicate<Remindable> fits) {
		return owed.stream()
			.filter(fits)
			.filter(one -> one.overdue()
					|| places.stream().anyMatch(place -> place.recordId() != null && place.holds(one.row())))
			.map(one -> one.key().text())
			.toList();
	}

	public List<ReminderLine> of(List<Remindable> owed, Collection<String> ticked) {
		return owed.stream().map(one -> line(one, ticked)).toList();
	}

	private ReminderLine line(Remindable one, Collection<String> ticked) {
		OwedRow row = one.row();
		String key = one.key().text();
		Reminded last = one.last();
		return new ReminderLine(key, row.unitName(), words.say(row.source().title(row)), row.summary(),
				Days.day(row.dueOn()), one.overdue(), ticked.contains(key),
				last == null ? null : words.say("reminder.last", Days.minute(last.at()), last.by()), one.today());
	}

	/**
	 * A task as it is read; {@code last}: when and by whom its unit was reminded of it.
	 */
	public record ReminderLine(String key, String unitName, String title, String summary, String due, boolean overdue,
			boolean ticked, @Nullable String last, boolean today) {
	}

}

package vn.tuyengiao.portal.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import lombok.With;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * One thing in the calendar.
 *
 * @param id of what it is; the same in each answer
 * @param title what it is called; {@code detail}: place or unit, empty if nothing is said
 * @param from its first day, {@code to} its last. Vietnam's calendar
 * @param begins its hour on the first day; null: the whole day
 * @param ends its hour on the last day, where it has one
 * @param done it is over, whatever the day
 * @param href where it is read, inside the portal; empty: nowhere
 * @param moveHref the page on which its reader moves it, to which the new day is added as
 * {@code to=2026-12-31}; null where he may not
 * @param cancelled it was called off
 * @param changes how often it was moved since it was told; calendars elsewhere go by it
 * @param changedAt when that was last; null: nobody knows
 * @param count of so many things: 1, or more where it stands for the rest of a day
 */
@With
public record CalendarEntry(String kind, UUID id, MessageSourceResolvable title, String detail, LocalDate from,
		LocalDate to, @Nullable LocalTime begins, @Nullable LocalTime ends, boolean done, String href,
		@Nullable String moveHref, boolean cancelled, int changes, @Nullable Instant changedAt, int count) {

	/** One that takes a whole day. */
	public static CalendarEntry onDay(String kind, UUID id, MessageSourceResolvable title, LocalDate day, String href) {
		return new CalendarEntry(kind, id, title, "", day, day, null, null, false, href, null, false, 0, null, 1);
	}

	/** A message with what fills it. */
	public static MessageSourceResolvable say(String key, Object... arguments) {
		return new DefaultMessageSourceResolvable(new String[] { key }, arguments);
	}

	/** Words that need no translation. */
	public static MessageSourceResolvable text(String words) {
		return new DefaultMessageSourceResolvable(null, null, words);
	}

	/** Whether it stands for the rest of a day. */
	public boolean isRest() {
		return count > 1;
	}

	/** Whether it takes some part of the day. */
	public boolean isOn(LocalDate day) {
		return !day.isBefore(from) && !day.isAfter(to);
	}

}

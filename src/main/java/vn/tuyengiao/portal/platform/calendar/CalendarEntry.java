package vn.tuyengiao.portal.platform.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

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
 */
public record CalendarEntry(String kind, UUID id, MessageSourceResolvable title, String detail, LocalDate from,
		LocalDate to, @Nullable LocalTime begins, @Nullable LocalTime ends, boolean done, String href,
		@Nullable String moveHref) {
}

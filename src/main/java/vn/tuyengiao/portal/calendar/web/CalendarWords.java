package vn.tuyengiao.portal.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.calendar.domain.day.CalendarReader;
import vn.tuyengiao.portal.calendar.domain.lunar.LunarCalendar;
import vn.tuyengiao.portal.calendar.domain.lunar.LunarDay;
import vn.tuyengiao.portal.calendar.web.CalendarPage.DayCell;
import vn.tuyengiao.portal.calendar.web.CalendarPage.EntryLine;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.calendar.CalendarEntry;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;

/** Puts days and what stands on them into the reader's words. */
@Component
@RequiredArgsConstructor
public class CalendarWords {

	private static final Map<String, String> ICONS = Map.of("CONFERENCE", "users", "TASK", "list-check", "PROPOSAL",
			"message-circle", "PERIOD_DUE", "clock", "PERIOD_LOCK", "lock", "ANNIVERSARY", "flag");

	private final Words words;

	private final VietnamTime time;

	/**
	 * The days from the first to the last with what stands on each.
	 * @param month that is shown; 0: days of any month
	 * @param shown so many on a day
	 * @param address of a day, without its date
	 */
	List<DayCell> days(LocalDate from, LocalDate to, List<CalendarEntry> entries, int month, int shown,
			String address) {
		return from.datesUntil(to.plusDays(1)).map(day -> {
			List<CalendarEntry> on = entries.stream().filter(entry -> entry.isOn(day)).toList();
			String holiday = on.stream()
				.filter(CalendarWords::isHoliday)
				.map(entry -> words.say(entry.title()))
				.collect(Collectors.joining(", "));
			List<CalendarEntry> others = on.stream().filter(entry -> !isHoliday(entry)).toList();
			// one more costs no more room than to say that there is one
			int kept = others.size() == shown + 1 && !others.get(shown).isRest() ? shown + 1 : shown;
			int more = others.stream().skip(kept).mapToInt(CalendarEntry::count).sum();
			return cell(day, holiday, month, others.stream().limit(kept).map(entry -> line(entry, day)).toList(), more,
					address);
		}).toList();
	}

	private DayCell cell(LocalDate day, String holiday, int month, List<EntryLine> lines, int more, String address) {
		boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
		LunarDay lunar = LunarCalendar.knows(day) ? LunarCalendar.of(day) : null;
		return new DayCell(day.toString(), day.getDayOfMonth(), heading(day), lunar == null ? "" : lunarShort(lunar),
				lunar == null ? "" : lunarName(lunar),
				lunar == null ? "" : lunar.isFirst() ? "first" : lunar.isFull() ? "full" : "", holiday,
				weekend || !holiday.isEmpty(), day.equals(time.today()), month == 0 || day.getMonthValue() == month,
				lines, more, address + day);
	}

	/** "Thứ ba, 24/11/2026". */
	public String heading(LocalDate day) {
		return weekday(day) + ", " + Days.day(day);
	}

	/** "Thứ ba". */
	public String weekday(LocalDate day) {
		return words.say("calendar.weekday." + day.getDayOfWeek().name());
	}

	/** "mùng 1/11", "rằm", else the number. */
	private String lunarShort(LunarDay lunar) {
		if (lunar.isFirst()) {
			return words.say(lunar.leap() ? "calendar.lunar.first.leap" : "calendar.lunar.first",
					Integer.toString(lunar.month()));
		}
		return lunar.isFull() ? words.say("calendar.lunar.full") : Integer.toString(lunar.day());
	}

	/** "16/10 âm lịch". */
	public String lunarName(LunarDay lunar) {
		return words.say(lunar.leap() ? "calendar.lunar.name.leap" : "calendar.lunar.name",
				Integer.toString(lunar.day()), Integer.toString(lunar.month()));
	}

	/** The entry as it stands on that day. */
	public EntryLine line(CalendarEntry entry, LocalDate day) {
		List<String> look = new ArrayList<>(List.of("cal-entry", "cal-" + entry.kind()));
		String state = "";
		if (entry.cancelled()) {
			look.add("is-cancelled");
			state = words.say("calendar.state.cancelled");
		}
		else if (entry.done()) {
			look.add("is-done");
			state = words.say("calendar.state.done");
		}
		return new EntryLine(entry.kind(), words.say("calendar.kind." + entry.kind()),
				ICONS.getOrDefault(entry.kind(), "calendar-event"), hours(entry, day), words.say(entry.title()),
				detail(entry), entry.href(), entry.moveHref(), state, String.join(" ", look));
	}

	private String detail(CalendarEntry entry) {
		if (entry.kind().equals("ANNIVERSARY")) {
			return switch (entry.detail()) {
				case "30" -> words.say("calendar.anniversary.no-30");
				case "29/2" -> words.say("calendar.anniversary.no-29");
				default -> entry.detail();
			};
		}
		return entry.detail();
	}

	/** Its hours on that day: of one that goes on past midnight, each day its part. */
	private String hours(CalendarEntry entry, LocalDate day) {
		boolean first = day.equals(entry.from());
		boolean last = day.equals(entry.to());
		if (entry.begins() == null) {
			return "";
		}
		String begins = Days.clock(entry.begins());
		String ends = entry.ends() == null ? "" : Days.clock(entry.ends());
		if (first && last) {
			return ends.isEmpty() ? begins : begins + "–" + ends;
		}
		if (first) {
			return words.say("calendar.hours.from", begins);
		}
		return last && !ends.isEmpty() ? words.say("calendar.hours.to", ends) : words.say("calendar.hours.on");
	}

	private static boolean isHoliday(CalendarEntry entry) {
		return entry.kind().equals(CalendarReader.HOLIDAY);
	}

}

package vn.tuyengiao.portal.calendar.web.week;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.tuyengiao.portal.calendar.domain.lunar.LunarCalendar;
import vn.tuyengiao.portal.calendar.domain.week.WeekReader;
import vn.tuyengiao.portal.calendar.domain.week.WeekReader.Week;
import vn.tuyengiao.portal.calendar.web.CalendarWords;
import vn.tuyengiao.portal.calendar.web.week.WeekPage.WeekDay;
import vn.tuyengiao.portal.calendar.web.week.WeekPage.WeekGroup;
import vn.tuyengiao.portal.calendar.web.week.WeekPage.WeekLine;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.calendar.CalendarEntry;
import vn.tuyengiao.portal.platform.owed.OwedRow;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.TypedDay;

/** The week of a leader, on one page. */
@Controller
@RequiredArgsConstructor
class WeekController {

	private static final int WEEK = 7;

	/** So many units are named in a line. */
	private static final int NAMES = 6;

	private final WeekReader reader;

	private final CalendarWords days;

	private final Words words;

	private final VietnamTime time;

	/** A day that cannot be read is today. */
	@GetMapping("/week")
	String week(@RequestParam(required = false) @Nullable String day, Model model) {
		LocalDate asked = day == null ? time.today()
				: TypedDay.read(day, time.today()).filter(LunarCalendar::knows).orElseGet(time::today);
		model.addAttribute("page", page(reader.read(asked)));
		return "calendar/week";
	}

	private WeekPage page(Week week) {
		LocalDate monday = week.monday();
		Map<String, List<OwedRow>> due = week.due()
			.stream()
			.collect(Collectors.groupingBy(row -> row.kind().name(), LinkedHashMap::new, Collectors.toList()));
		List<WeekGroup> groups = due.values()
			.stream()
			.map(rows -> new WeekGroup(words.say(rows.get(0).kind().label()), rows.get(0).kind().icon(),
					rows.stream().map(this::line).toList()))
			.toList();
		Collection<List<OwedRow>> late = week.late()
			.stream()
			.collect(Collectors.groupingBy(row -> new Matter(words.say(row.source().asked(row)), row.dueOn()),
					LinkedHashMap::new, Collectors.toList()))
			.values();
		return new WeekPage(Days.span(monday, monday.plusDays(WEEK - 1L)),
				onDays(week, entry -> entry.kind().equals("CONFERENCE")),
				onDays(week, entry -> !entry.kind().equals("CONFERENCE")), groups, week.dueMore(), week.oversees(),
				late.stream().limit(WeekReader.LINES).map(this::shared).toList(),
				week.lateMore() || late.size() > WeekReader.LINES, "/week?day=" + monday.minusDays(WEEK),
				"/week?day=" + monday.plusDays(WEEK));
	}

	private List<WeekDay> onDays(Week week, Predicate<CalendarEntry> wanted) {
		return week.monday()
			.datesUntil(week.monday().plusDays(WEEK))
			.map(day -> new WeekDay(days.heading(day),
					LunarCalendar.knows(day) ? days.lunarName(LunarCalendar.of(day)) : "", day.equals(time.today()),
					week.entries()
						.stream()
						.filter(wanted)
						.filter(entry -> entry.isOn(day))
						.map(entry -> days.line(entry, day))
						.toList()))
			.filter(day -> !day.entries().isEmpty())
			.toList();
	}

	/** The same at several units, in one line. */
	private WeekLine shared(List<OwedRow> rows) {
		OwedRow row = rows.get(0);
		if (rows.size() == 1) {
			return line(row);
		}
		String names = rows.stream().limit(NAMES).map(OwedRow::unitName).collect(Collectors.joining(", "));
		String units = rows.size() > NAMES ? words.say("week.units.more", rows.size(), names, rows.size() - NAMES)
				: words.say("week.units", rows.size(), names);
		return new WeekLine(words.say(row.source().asked(row)), units, row.list(), when(row), tone(row));
	}

	private WeekLine line(OwedRow row) {
		return new WeekLine(row.unitName() + ": " + words.say(row.source().title(row)), row.summary(), row.href(),
				when(row), tone(row));
	}

	private String when(OwedRow row) {
		LocalDate due = row.dueOn();
		return due == null ? words.say("week.undated")
				: isLate(row) ? words.say("week.late.since", ChronoUnit.DAYS.between(due, time.today()))
						: words.say("week.by", Days.day(due));
	}

	private String tone(OwedRow row) {
		return isLate(row) ? "overdue" : "week-note";
	}

	private boolean isLate(OwedRow row) {
		return row.dueOn() != null && row.dueOn().isBefore(time.today());
	}

	/** What units are late with, whichever units. */
	private record Matter(String title, @Nullable LocalDate dueOn) {
	}

}

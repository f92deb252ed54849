package vn.tuyengiao.portal.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.tuyengiao.portal.calendar.domain.day.CalendarReader;
import vn.tuyengiao.portal.calendar.domain.lunar.LunarCalendar;
import vn.tuyengiao.portal.calendar.web.CalendarPage.DayCell;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.calendar.CalendarEntry;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.TypedDay;
import vn.tuyengiao.portal.platform.web.list.Chip;
import vn.tuyengiao.portal.platform.web.list.Links;

/** The calendar. All that it shows is said by its address. */
@Controller
@RequiredArgsConstructor
class CalendarController {

	private static final String DAY = "day";

	private static final int WEEK = 7;

	private final CalendarReader calendar;

	private final CalendarWords days;

	private final Words words;

	private final VietnamTime time;

	/** What cannot be read asks for nothing; a day that cannot be is told. */
	@GetMapping("/calendar")
	String show(@RequestParam(required = false) @Nullable String view,
			@RequestParam(required = false) @Nullable String day, @RequestParam(required = false) @Nullable String kind,
			@RequestParam(required = false) @Nullable String mine, HttpServletRequest request, Model model) {
		List<String> kinds = calendar.kinds().stream().filter(one -> !one.equals(CalendarReader.HOLIDAY)).toList();
		Optional<LocalDate> typed = day == null || day.isBlank() ? Optional.of(time.today())
				: TypedDay.read(day, time.today()).filter(LunarCalendar::knows);
		String only = kinds.contains(kind) ? kind : null;
		model.addAttribute("lost", typed.isEmpty());
		model.addAttribute("kinds", Option
			.choices(kinds.stream().map(one -> new Option(one, words.say("calendar.kind." + one))).toList(), only));
		model.addAttribute("weekdays", Arrays.asList(DayOfWeek.values()));
		model.addAttribute("page", page(CalendarView.of(view), typed.orElseGet(time::today), only, "true".equals(mine),
				Links.of(request)));
		return "calendar/calendar";
	}

	private CalendarPage page(CalendarView view, LocalDate day, @Nullable String kind, boolean mine, Links links) {
		LocalDate first = view.first(day);
		LocalDate last = view.last(day);
		List<CalendarEntry> entries = calendar.read(first, last, kind, mine, view.most);
		String rest = links.without("view", null, DAY);
		String dayAddress = rest + (rest.contains("?") ? "&" : "?") + "view=" + CalendarView.DAY.address() + "&day=";
		List<DayCell> cells = days.days(first, last, entries, view == CalendarView.MONTH ? day.getMonthValue() : 0,
				view.shown, dayAddress);
		List<List<DayCell>> weeks = new ArrayList<>();
		if (view == CalendarView.MONTH || view == CalendarView.WEEK) {
			for (int at = 0; at < cells.size(); at += WEEK) {
				weeks.add(cells.subList(at, at + WEEK));
			}
		}
		else {
			weeks.add(cells);
		}
		return new CalendarPage(view.address(), span(view, day), lunarYear(view == CalendarView.MONTH ? day : first),
				weeks, entries.isEmpty(), chips(view, links), links.with(DAY, view.step(day, -1)),
				links.with(DAY, view.step(day, 1)), links.with(DAY, null));
	}

	private String span(CalendarView view, LocalDate day) {
		return switch (view) {
			case MONTH ->
				words.say("calendar.month", Integer.toString(day.getMonthValue()), Integer.toString(day.getYear()));
			case WEEK, LIST -> Days.span(view.first(day), view.last(day));
			case DAY -> days.heading(day);
		};
	}

	private static String lunarYear(LocalDate day) {
		return LunarCalendar.knows(day) ? LunarCalendar.name(LunarCalendar.of(day).year()) : "";
	}

	private static List<Chip> chips(CalendarView shown, Links links) {
		return Arrays.stream(CalendarView.values())
			.filter(view -> view != CalendarView.DAY || shown == CalendarView.DAY)
			.map(view -> new Chip("calendar.view." + view.name(), links.with("view", view.address()), null,
					view == shown))
			.toList();
	}

}

package vn.tuyengiao.portal.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

import vn.tuyengiao.portal.calendar.web.CalendarPage.DayCell;
import vn.tuyengiao.portal.calendar.web.CalendarPage.EntryLine;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.calendar.CalendarEntry;
import vn.tuyengiao.portal.platform.web.Words;

import static org.assertj.core.api.Assertions.assertThat;

/** Days and what stands on them in words. */
class CalendarWordsTests {

	private static final LocalDate EVE = LocalDate.of(2026, 12, 31);

	private CalendarWords words;

	@BeforeEach
	void vietnamese() {
		LocaleContextHolder.setLocale(new Locale("vi"));
		ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
		messages.setBasename("classpath:messages/calendar");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		words = new CalendarWords(new Words(messages), new VietnamTime(Clock.systemUTC()));
	}

	@AfterEach
	void forget() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void whatGoesOnPastMidnightStandsOnEachOfItsDaysWithItsHours() {
		CalendarEntry party = entry("Đón năm mới", EVE).withTo(EVE.plusDays(2))
			.withBegins(LocalTime.of(22, 0))
			.withEnds(LocalTime.of(1, 30));
		List<DayCell> days = words.days(EVE.minusDays(1), EVE.plusDays(3), List.of(party), 0, 4, "/calendar?day=");
		assertThat(days).extracting(day -> day.entries().stream().map(EntryLine::time).toList())
			.containsExactly(List.of(), List.of("từ 22:00"), List.of("cả ngày"), List.of("đến 01:30"), List.of());
	}

	@Test
	void whatIsTooMuchForADayIsCounted() {
		List<CalendarEntry> entries = IntStream.range(0, 6).mapToObj(number -> entry("Việc " + number, EVE)).toList();
		assertThat(cell(entries.subList(0, 5))).as("one more costs no more room than to count it")
			.satisfies(day -> assertThat(day.entries()).hasSize(5))
			.satisfies(day -> assertThat(day.more()).isZero());
		assertThat(cell(entries)).satisfies(day -> assertThat(day.entries()).hasSize(4))
			.satisfies(day -> assertThat(day.more()).isEqualTo(2));
		CalendarEntry rest = entry("312 việc nữa", EVE).withCount(312);
		assertThat(cell(List.of(entries.get(0), entries.get(1), entries.get(2), entries.get(3), rest)).more())
			.isEqualTo(312);
	}

	@Test
	void dayOffIsSaidOfTheDayAndCountsForNothing() {
		CalendarEntry off = CalendarEntry.onDay("HOLIDAY", UUID.randomUUID(), CalendarEntry.text("Tết Dương lịch"),
				EVE.plusDays(1), "");
		DayCell day = words.days(EVE.plusDays(1), EVE.plusDays(1), List.of(off), 0, 4, "/").get(0);
		assertThat(day.holiday()).isEqualTo("Tết Dương lịch");
		assertThat(day.off()).isTrue();
		assertThat(day.entries()).isEmpty();
		assertThat(day.heading()).isEqualTo("Thứ sáu, 01/01/2027");
		assertThat(day.lunarName()).isEqualTo("24/11 âm lịch");
	}

	@Test
	void firstAndFifteenthOfTheMoonAreMarked() {
		List<DayCell> days = words.days(LocalDate.of(2027, 2, 5), LocalDate.of(2027, 2, 20), List.of(), 2, 4, "/");
		assertThat(days.get(0).lunar()).isEqualTo("29");
		assertThat(days.get(1)).satisfies(tet -> assertThat(tet.lunar()).isEqualTo("mùng 1/1"))
			.satisfies(tet -> assertThat(tet.mark()).isEqualTo("first"));
		assertThat(days.get(15)).satisfies(full -> assertThat(full.lunar()).isEqualTo("rằm"))
			.satisfies(full -> assertThat(full.mark()).isEqualTo("full"));
	}

	private DayCell cell(List<CalendarEntry> entries) {
		return words.days(EVE, EVE, entries, 12, 4, "/").get(0);
	}

	private static CalendarEntry entry(String title, LocalDate day) {
		return CalendarEntry.onDay("TASK", UUID.randomUUID(), CalendarEntry.text(title), day, "/tasks/1");
	}

}

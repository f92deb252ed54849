package vn.tuyengiao.portal.platform.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import org.junit.jupiter.api.Test;

import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.calendar.CalendarFile.FiledEvent;

import static org.assertj.core.api.Assertions.assertThat;

/** Files of events, read by biweekly. */
class CalendarFileTests {

	private static final Instant STAMP = Instant.parse("2026-11-24T02:00:00Z");

	private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

	@Test
	void eventThatGoesOnPastMidnightEndsOnTheNextDay() {
		VEvent event = read(new FiledEvent("1@x", STAMP, STAMP, 2, false, DAY, DAY.plusDays(1), DAY.atTime(22, 30),
				DAY.plusDays(1).atTime(1, 15), "Văn nghệ giao thừa; đón năm mới", "Sân vận động", "", ""));
		assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(at(DAY.atTime(22, 30)));
		assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(at(DAY.plusDays(1).atTime(1, 15)));
		assertThat(event.getSummary().getValue()).isEqualTo("Văn nghệ giao thừa; đón năm mới");
		assertThat(event.getSequence().getValue()).isEqualTo(2);
		assertThat(event.getLastModified().getValue().toInstant()).isEqualTo(STAMP);
	}

	@Test
	void wholeDaysEndBeforeTheDayAfter() {
		VEvent event = read(new FiledEvent("2@x", STAMP, null, 0, true, DAY, DAY.plusDays(2), null, null, "Ngày nghỉ",
				"", "https://cong.example/x?a=1&b=2", "Tết"));
		assertThat(event.getDateStart().getValue().hasTime()).isFalse();
		assertThat(event.getDateStart().getValue().getRawComponents().toString()).startsWith("20261231");
		assertThat(event.getDateEnd().getValue().getRawComponents().toString()).startsWith("20270103");
		assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
		assertThat(event.getUrl().getValue()).isEqualTo("https://cong.example/x?a=1&b=2");
	}

	@Test
	void linesAreFoldedAtSeventyFiveOctetsAndAnEmptyFileIsOne() {
		FiledEvent event = new FiledEvent("3@x", STAMP, null, 0, false, DAY, DAY, null, null, "Quán triệt ".repeat(40),
				"", "", "");
		String text = text(List.of(event));
		assertThat(text.split("\r\n"))
			.allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
		assertThat(Biweekly.parse(text).first().getEvents().get(0).getSummary().getValue())
			.isEqualTo("Quán triệt ".repeat(40));
		assertThat(Biweekly.parse(text(List.of())).first().getEvents()).isEmpty();
	}

	private static VEvent read(FiledEvent event) {
		ICalendar calendar = Biweekly.parse(text(List.of(event))).first();
		assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
		return calendar.getEvents().get(0);
	}

	private static String text(List<FiledEvent> events) {
		return new String(CalendarFile.write("Thu", "Lịch", events), StandardCharsets.UTF_8);
	}

	private static Instant at(LocalDateTime there) {
		return there.atZone(VietnamTime.ZONE).toInstant();
	}

}

package vn.tuyengiao.portal.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Days and moments as people read them, in Vietnam's time; what is missing gives nothing.
 */
@UtilityClass
public class Days {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("dd/MM");

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm")
		.withZone(VietnamTime.ZONE);

	private static final DateTimeFormatter MACHINE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx")
		.withZone(VietnamTime.ZONE);

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm").withZone(VietnamTime.ZONE);

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

	/** 05/02/2026. */
	public static String day(@Nullable LocalDate day) {
		return day == null ? "" : DAY.format(day);
	}

	/** 05/02, where the year is known. */
	public static String dayAndMonth(LocalDate day) {
		return day == null ? "" : DAY_AND_MONTH.format(day);
	}

	/** 05/02/2026 14:30. */
	public static String minute(@Nullable Instant at) {
		return at == null ? "" : MINUTE.format(at);
	}

	/** 2026-02-05T14:30:00+07:00, for the {@code datetime} of a {@code <time>}. */
	public static String machine(Instant at) {
		return MACHINE.format(at);
	}

	/** 14:30. */
	public static String clock(@Nullable Instant at) {
		return at == null ? "" : CLOCK.format(at);
	}

	/** 14:30, by Vietnam's clock. */
	public static String clock(LocalTime time) {
		return HOUR.format(time);
	}

	/** "05/02/2026 – 11/02/2026"; one day alone if the other is missing or the same. */
	public static String span(@Nullable LocalDate from, @Nullable LocalDate to) {
		if (from == null || to == null || from.equals(to)) {
			return day(from != null ? from : to);
		}
		return day(from) + " – " + day(to);
	}

}

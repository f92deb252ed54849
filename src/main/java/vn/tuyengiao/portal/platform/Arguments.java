package vn.tuyengiao.portal.platform;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

import lombok.experimental.UtilityClass;

/** Arguments of a message as people read them: days are written dd/MM/yyyy. */
@UtilityClass
class Arguments {

	/** As {@code web.Days} writes them, a room that stands on this one. */
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	static Object[] readable(Object[] arguments) {
		return Arrays.stream(arguments)
			.map(argument -> argument instanceof LocalDate day ? DAY.format(day) : argument)
			.toArray();
	}

}

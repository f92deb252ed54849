package vn.tuyengiao.portal.paper.table;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.experimental.UtilityClass;
import org.springframework.context.MessageSourceResolvable;

/**
 * What was said of a workbook when it was read, as the page carries it on: the key of the
 * message and what fills it, with colons between, which names of sheets cannot have. It
 * comes back from the browser, so nothing but such notes is taken, and not without end.
 */
@UtilityClass
class TableNotes {

	private static final int MOST = 10;

	private static final int LONGEST = 400;

	private static final String NOTE = "table\\.note\\.(hidden|sheet|merged|columns)";

	static List<String> written(List<MessageSourceResolvable> notes) {
		return notes.stream()
			.map(note -> Stream
				.concat(Arrays.stream(Objects.requireNonNullElse(note.getCodes(), new String[0])).limit(1),
						Arrays.stream(Objects.requireNonNullElse(note.getArguments(), new Object[0]))
							.map(argument -> argument.toString().replace(':', ' ')))
				.collect(Collectors.joining(":")))
			.map(note -> note.length() > LONGEST ? note.substring(0, LONGEST - 1) + "…" : note)
			.limit(MOST)
			.toList();
	}

	static List<MessageSourceResolvable> read(List<String> written) {
		return written.stream()
			.filter(Objects::nonNull)
			.filter(note -> note.length() <= LONGEST)
			.map(note -> note.split(":", -1))
			.filter(parts -> parts[0].matches(NOTE))
			.limit(MOST)
			.map(parts -> new TableFault(parts[0], (Object[]) Arrays.copyOfRange(parts, 1, parts.length)).message())
			.toList();
	}

}

package vn.tuyengiao.portal.board.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import vn.tuyengiao.portal.board.domain.BoardWarning;

/** A warning as the page shows it: message key and what fills its places. */
public record BoardWarningText(String key, Object[] arguments) {

	private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	static List<BoardWarningText> of(List<BoardWarning> warnings) {
		return warnings.stream()
			.map(warning -> new BoardWarningText("board.rule." + warning.rule(),
					warning.arguments()
						.stream()
						.map(argument -> argument instanceof LocalDate day ? day.format(READ) : argument)
						.toArray()))
			.toList();
	}

}

package vn.tuyengiao.portal.board.web;

import vn.tuyengiao.portal.platform.web.Days;
import java.time.LocalDate;
import java.util.List;

import vn.tuyengiao.portal.board.domain.BoardWarning;

/** A warning as the page shows it: message key and what fills its places. */
public record BoardWarningText(String key, Object[] arguments) {

	static List<BoardWarningText> of(List<BoardWarning> warnings) {
		return warnings.stream()
			.map(warning -> new BoardWarningText("board.rule." + warning.rule(),
					warning.arguments()
						.stream()
						.map(argument -> argument instanceof LocalDate day ? Days.day(day) : argument)
						.toArray()))
			.toList();
	}

}

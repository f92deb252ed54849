package vn.tuyengiao.portal.board.domain;

import java.util.List;

/** A rule that a board does not keep, with what fills the places of its message. */
public record BoardWarning(BoardRule rule, List<Object> arguments) {

	static BoardWarning of(BoardRule rule, Object... arguments) {
		return new BoardWarning(rule, List.of(arguments));
	}

}

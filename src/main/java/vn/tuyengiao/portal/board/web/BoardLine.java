package vn.tuyengiao.portal.board.web;

import java.util.List;

import vn.tuyengiao.portal.board.domain.BoardRow;

/** A line of the list with its warnings in words. */
public record BoardLine(BoardRow row, List<BoardWarningText> warnings) {

	static BoardLine of(BoardRow row) {
		return new BoardLine(row, BoardWarningText.of(row.warnings()));
	}

}

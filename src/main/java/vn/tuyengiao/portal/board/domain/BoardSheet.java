package vn.tuyengiao.portal.board.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One board as it stood on a day.
 *
 * @param on the day of the roster and the warnings
 * @param history all entries, the newest first
 * @param terms the unit's boards of all terms, the newest first
 * @param mayEdit the reader may change it
 */
public record BoardSheet(BoardHead head, LocalDate on, List<Membership> roster, List<BoardWarning> warnings,
		List<Membership> history, List<TermBoard> terms, boolean mayEdit) {

	/** The unit's board of a term. */
	public record TermBoard(UUID boardId, String termName) {
	}

}

package vn.tuyengiao.portal.board.domain;

import java.time.LocalDate;
import java.util.UUID;

import vn.tuyengiao.portal.board.BoardRole;

/**
 * A line of a board's history. {@code to} is null while it goes on; {@code annulled}: was
 * entered by mistake; {@code onBehalf}: was entered by the district.
 */
public record Membership(UUID id, long version, UUID boardId, UUID personId, String fullName, BoardRole role,
		PostKind postKind, String post, LocalDate from, LocalDate to, String decisionNo, boolean onBehalf,
		boolean annulled) {

	/** Sat on the board on that day. */
	public boolean on(LocalDate day) {
		return !annulled && !from.isAfter(day) && (to == null || !to.isBefore(day));
	}

}

package vn.tuyengiao.portal.board.domain;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.board.BoardRole;
import vn.tuyengiao.portal.board.PostKind;

/**
 * A line of a board's history. {@code to}: once it has ended; {@code annulled}: was
 * entered by mistake; {@code onBehalf}: was entered by the district.
 */
public record Membership(UUID id, long version, UUID boardId, UUID personId, String fullName, BoardRole role,
		PostKind postKind, String post, LocalDate from, @Nullable LocalDate to, @Nullable String decisionNo,
		boolean onBehalf, boolean annulled) {

	/** Sat on the board on that day. */
	public boolean on(LocalDate day) {
		return !annulled && !from.isAfter(day) && (to == null || !to.isBefore(day));
	}

}

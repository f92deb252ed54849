package vn.tuyengiao.portal.board.domain;

import java.time.LocalDate;
import java.util.UUID;

import vn.tuyengiao.portal.board.BoardRole;

/**
 * Somebody joins a board.
 *
 * @param personId a person of the unit; null if {@code familyName} and {@code givenName}
 * name a new one
 * @param decisionNo number of the decision; null if there is none
 */
public record MemberCommand(UUID personId, String familyName, String givenName, BoardRole role, PostKind postKind,
		String post, LocalDate from, String decisionNo) {
}

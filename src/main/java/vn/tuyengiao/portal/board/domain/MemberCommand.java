package vn.tuyengiao.portal.board.domain;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.board.BoardRole;
import vn.tuyengiao.portal.board.PostKind;

/**
 * Somebody joins a board.
 *
 * @param personId a person of the unit, unless {@code familyName} and {@code givenName}
 * name a new one
 * @param decisionNo number of the decision, if there is one
 */
public record MemberCommand(@Nullable UUID personId, @Nullable String familyName, @Nullable String givenName,
		BoardRole role, PostKind postKind, String post, LocalDate from, @Nullable String decisionNo) {
}

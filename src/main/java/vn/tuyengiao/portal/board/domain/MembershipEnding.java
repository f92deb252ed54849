package vn.tuyengiao.portal.board.domain;

/** A membership that is to end. */
public record MembershipEnding(BoardHead board, Membership membership) {
}

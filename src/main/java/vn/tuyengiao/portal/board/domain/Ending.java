package vn.tuyengiao.portal.board.domain;

/** A membership that is to end. */
public record Ending(BoardHead board, Membership membership) {
}

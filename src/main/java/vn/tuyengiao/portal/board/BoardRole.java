package vn.tuyengiao.portal.board;

/**
 * Place on a board: trưởng ban, phó trưởng ban, ủy viên. Message key:
 * {@code board.role.<name>}.
 */
public enum BoardRole {

	HEAD, DEPUTY, MEMBER

}

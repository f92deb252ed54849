package vn.tuyengiao.portal.paper;

/**
 * A post whose holder signs documents: of a committee for its standing board, of a board
 * for itself. Message key: {@code paper.post.<name>}.
 */
public enum SigningPost {

	SECRETARY, STANDING_DEPUTY_SECRETARY, DEPUTY_SECRETARY, BOARD_HEAD, BOARD_DEPUTY;

	/** Signs for the board, not for the committee. */
	public boolean ofBoard() {
		return this == BOARD_HEAD || this == BOARD_DEPUTY;
	}

}

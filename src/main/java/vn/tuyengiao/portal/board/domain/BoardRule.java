package vn.tuyengiao.portal.board.domain;

/**
 * A rule on the composition of a board that is not kept. Message key, with its reason:
 * {@code board.rule.<name>}.
 */
public enum BoardRule {

	/** Argument: how many members there are. */
	TOO_FEW,
	/** Argument: how many members there are. */
	TOO_MANY,

	NO_HEAD,
	/** Argument: how many heads there are. */
	SEVERAL_HEADS,
	/** Arguments: the head's name and post. */
	HEAD_POST,
	/** Arguments: the member's name and post. */
	MEMBER_POST,
	/** Arguments: the last day, and how many days are left. */
	TERM_ENDS,
	/** Argument: the last day. */
	TERM_ENDED

}

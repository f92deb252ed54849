package vn.tuyengiao.portal.account.domain.user;

/**
 * How a code for a new password comes to the person. Message key:
 * {@code account.users.hand-over.<name>}.
 */
public enum HandOver {

	/** By mail, to the own address. */
	MAILED,
	/** On a slip that another person prints. */
	SLIP,
	/** On a slip that the only administrator prints. */
	ALONE

}

package vn.tuyengiao.portal.account.domain.user;

/**
 * How a code for a new password comes to the person. Message keys:
 * {@code account.users.added.<name>} (a new user has no address yet) and
 * {@code account.users.reset.<name>}.
 */
public enum HandOver {

	/** By mail, to the own address. */
	MAILED,
	/** On a slip that another person prints. */
	SLIP,
	/** The same, after the mail server did not take the mail. */
	SLIP_UNMAILED,
	/** On a slip that the only administrator prints. */
	ALONE,
	/** The same, after the mail server did not take the mail. */
	ALONE_UNMAILED

}

package vn.tuyengiao.portal.conference.domain.invitee;

/**
 * What is answered for somebody who is called. Message key:
 * {@code conference.reply.<name>}.
 */
public enum InviteeReply {

	/** Nothing yet. */
	NONE,
	/** He comes himself. */
	COMES,
	/** Somebody else comes instead. */
	DELEGATE,
	/** Nobody comes, for a reason. */
	EXCUSED

}

package vn.tuyengiao.portal.conference.domain.invitee;

/**
 * How somebody came onto the list. Message key: {@code conference.origin.<name>}.
 */
public enum InviteeOrigin {

	/** The host called him. */
	CALLED,
	/** His unit named him for one of its seats. */
	NAMED,
	/** He came without being called, and is not obliged. */
	WALK_IN

}

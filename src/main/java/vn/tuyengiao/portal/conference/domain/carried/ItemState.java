package vn.tuyengiao.portal.conference.domain.carried;

/**
 * How an item of a backlog stands. Message keys: {@code series.item.<name>}.
 */
public enum ItemState {

	/** Nobody of the host has decided on it. */
	PROPOSED,
	/** It goes into the next draft. */
	ACCEPTED,
	/** Not now: the host says why and for when. */
	POSTPONED,
	/** It will not be an item. */
	DECLINED,
	/** It stands in the agenda of a meeting. */
	PLACED

}

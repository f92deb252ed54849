package vn.tuyengiao.portal.conference.domain;

/** How far a conference is. Message key: {@code conference.status.<name>}. */
public enum ConferenceStatus {

	/** Held, and recorded. */
	CLOSED,
	/** Recorded by mistake: counts for nothing, and can be restored. */
	WITHDRAWN

}

package vn.tuyengiao.portal.conference.domain;

/** How far a conference is. Message key: {@code conference.status.<name>}. */
public enum ConferenceStatus {

	/** Planned; nobody was told. */
	DRAFT,
	/** Those who are called were told. */
	INVITED,
	/** It has begun. */
	IN_SESSION,
	/** Held, and recorded. */
	CLOSED,
	/** Was called, and will not be held. */
	CANCELLED,
	/** Recorded by mistake: counts for nothing, and can be restored. */
	WITHDRAWN;

	/** Those called know of it, and it is not over. */
	public boolean isUnderWay() {
		return this == INVITED || this == IN_SESSION;
	}

}

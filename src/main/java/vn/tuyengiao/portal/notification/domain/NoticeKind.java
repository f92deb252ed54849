package vn.tuyengiao.portal.notification.domain;

/** What happened. */
public enum NoticeKind {

	/** The unit gets a directive for the first time. */
	DIRECTIVE_ISSUED,
	/** A directive that the unit had already got is different now. */
	DIRECTIVE_AMENDED,
	/** A directive that the unit had got is no longer in force. */
	DIRECTIVE_WITHDRAWN,
	/** A directive that the unit had got goes to others only, from its new version on. */
	DIRECTIVE_DROPPED,
	/** A draft waits for a leader. */
	DIRECTIVE_PRESENTED,
	/** A leader gave a draft back. */
	DIRECTIVE_RETURNED

}

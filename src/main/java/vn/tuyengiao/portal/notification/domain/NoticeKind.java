package vn.tuyengiao.portal.notification.domain;

/** What happened. */
public enum NoticeKind {

	/** The unit gets a directive for the first time. */
	DIRECTIVE_ISSUED,
	/** A directive that the unit had already got is different now. */
	DIRECTIVE_AMENDED,
	/** A directive that the unit had got is no longer in force. */
	DIRECTIVE_WITHDRAWN

}

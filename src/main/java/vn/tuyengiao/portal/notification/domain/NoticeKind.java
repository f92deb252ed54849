package vn.tuyengiao.portal.notification.domain;

/** What happened. Message keys: {@code notice.heading.<name>}. */
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
	DIRECTIVE_RETURNED,
	/** A directive was issued too early and taken back. */
	DIRECTIVE_RECALLED,
	/** A plan waits for the district. */
	PLAN_SENT,
	/** The district sent a plan back with reasons. */
	PLAN_RETURNED,
	/** The district accepted a plan. */
	PLAN_ACCEPTED,
	/** The unit has more time for its plan. */
	PLAN_EXTENDED,
	/** The district took the acceptance of a plan back. */
	PLAN_RECALLED,
	/** A report waits for the district. */
	REPORT_SENT,
	/** The district sent a report back with reasons. */
	REPORT_RETURNED,
	/** The district accepted a report. */
	REPORT_ACCEPTED,
	/** The unit has more time for its report. */
	REPORT_EXTENDED,
	/** The district took the acceptance of a report back. */
	REPORT_RECALLED,
	/** A letter or a notice that is addressed to the unit was issued. */
	LETTER_ISSUED,
	/** The draft of a letter or a notice waits for a leader. */
	PAPER_PRESENTED,
	/** A leader gave the draft of a letter or a notice back. */
	PAPER_RETURNED,
	/** Somebody of the unit is called to a conference, or it has a venue. */
	CONFERENCE_INVITED,
	/** A conference of which the unit was told is held at another time. */
	CONFERENCE_MOVED,
	/** A conference of which the unit was told will not be held. */
	CONFERENCE_CANCELLED,
	/** A unit proposes an item for a coming meeting, or the host decided on it. */
	SERIES_ITEM_PROPOSED,
	/** Somebody is absent, and who stands in for him. */
	ABSENCE_NOTED,
	/** A task was given, or handed on to who is told. */
	TASK_GIVEN,
	/** The result of a task that the unit gave is there. */
	TASK_REPORTED,
	/** The result of a task does not do. */
	TASK_RETURNED,
	/** A task was closed by who gave it. */
	TASK_CLOSED,
	/** A task that the unit gave has somebody else. */
	TASK_HANDED_ON,
	/** A task is to be done by another day. */
	TASK_MOVED,
	/** A task is not wanted any more. */
	TASK_CANCELLED,
	/** The task of somebody who leaves has somebody else. */
	TASK_HANDED_OVER,
	/** The unit has to answer a proposal, or several. */
	PROPOSAL_ASKED,
	/** A proposal raised at the unit went to another body. */
	PROPOSAL_PASSED,
	/** A proposal raised at the unit is answered: the answer has to be passed on. */
	PROPOSAL_ANSWERED,
	/** An answer did not satisfy: the unit answers now. */
	PROPOSAL_REOPENED,
	/** A holiday moved the days by which the unit answers proposals. */
	PROPOSAL_MOVED,
	/** Information on a proposal is asked of the unit, or came. */
	PROPOSAL_INFORMATION,
	/** What the unit owes falls due in three days or less. */
	DUE_SOON,
	/** What the unit owes was due before today. */
	OVERDUE,
	/** Somebody at the district asks for what the unit owes. */
	REMINDED

}

package vn.tuyengiao.portal.directive.domain.step;

/**
 * What shows that a unit did a required step. Message key:
 * {@code directive-step.evidence.<name>}.
 */
public enum StepEvidence {

	/** The unit acknowledged the version in force. */
	ACKNOWLEDGEMENT,
	/** Its action programme stands. */
	PROGRAMME,
	/** It held a dissemination conference. */
	CONFERENCE,
	/** A plan that it sent names the directive. */
	PLAN,
	/** A report that it sent names the directive. */
	REPORT,
	/** It says so, with a day and some words. */
	STATEMENT

}

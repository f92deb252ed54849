package vn.tuyengiao.portal.plan;

/**
 * What is owed for a period: the plan, then the report on it. Message key:
 * {@code plan.subject.<name>}.
 */
public enum Subject {

	PLAN, REPORT

}

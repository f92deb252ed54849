package vn.tuyengiao.portal.directive.domain;

/**
 * Độ khẩn: thường, khẩn, thượng khẩn, hỏa tốc. Message key:
 * {@code directive.urgency.<name>}.
 */
public enum Urgency {

	NORMAL, URGENT, VERY_URGENT, EXPRESS

}

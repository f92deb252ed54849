package vn.tuyengiao.portal.directive.domain;

/**
 * Whether a document came from above or is the unit's own. Message key:
 * {@code directive.direction.<name>}.
 */
public enum Direction {

	INCOMING, OWN

}

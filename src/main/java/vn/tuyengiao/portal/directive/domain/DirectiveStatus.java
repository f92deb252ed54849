package vn.tuyengiao.portal.directive.domain;

/**
 * DRAFT → ISSUED → WITHDRAWN, or from DRAFT to WITHDRAWN. Message key:
 * {@code directive.status.<name>}.
 */
public enum DirectiveStatus {

	/** Registered and prepared; no unit sees it. */
	DRAFT,
	/** In force: its recipients have it. */
	ISSUED,
	/** Kept in the register, but nothing is asked by it any more. */
	WITHDRAWN

}

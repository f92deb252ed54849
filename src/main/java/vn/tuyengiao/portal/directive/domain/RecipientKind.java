package vn.tuyengiao.portal.directive.domain;

/**
 * What a unit gets a directive for. Message key: {@code directive.recipient.<name>}.
 */
public enum RecipientKind {

	CARRY_OUT, TO_KNOW

}

package vn.tuyengiao.portal.notification.domain;

/** What a directive asks of the unit. */
public enum Asked {

	CARRY_OUT, TO_KNOW

}

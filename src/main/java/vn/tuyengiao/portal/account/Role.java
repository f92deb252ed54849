package vn.tuyengiao.portal.account;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A role that is held at a unit and reaches it and all below it. Message key:
 * {@code role.<name>}.
 */
public enum Role {

	/** Leader: district board or standing members. */
	LEADER(Permission.READ, Permission.REVIEW, Permission.EXTEND, Permission.REMIND, Permission.REGISTER,
			Permission.ISSUE, Permission.CONFIRM),
	/** Officer of the district's board. */
	OFFICER(Permission.READ, Permission.EDIT_ON_BEHALF, Permission.REVIEW, Permission.EXTEND, Permission.REMIND,
			Permission.REGISTER),
	/** Head of a commune's board. */
	BOARD_HEAD(Permission.READ, Permission.EDIT, Permission.SUBMIT),
	/** Secretary of a commune's board. */
	BOARD_SECRETARY(Permission.READ, Permission.EDIT, Permission.SUBMIT),
	/** Reads only. */
	OBSERVER(Permission.READ),
	/** Keeps the installation. */
	ADMINISTRATOR(Permission.ADMINISTER, Permission.CONFIRM);

	private final Set<Permission> permissions;

	Role(Permission first, Permission... others) {
		permissions = Collections.unmodifiableSet(EnumSet.of(first, others));
	}

	public Set<Permission> permissions() {
		return permissions;
	}

}

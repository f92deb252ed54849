package vn.tuyengiao.portal.account;

/** What may be done with the records of a unit. */
public enum Permission {

	/** See the unit's records. */
	READ,
	/** Enter and edit the commune's own plans, reports, roster. */
	EDIT,
	/** The same by the district, marked as entered for the commune. */
	EDIT_ON_BEHALF,
	/** Send to the district. */
	SUBMIT,
	/** Return or accept what was sent. */
	REVIEW,
	/** Give one unit more time. */
	EXTEND,
	/** Remind a unit of what it owes. */
	REMIND,
	/** Register directives, write guidance, choose who gets them. */
	REGISTER,
	/** Issue a directive that somebody else prepared. */
	ISSUE,
	/**
	 * Confirm a role that somebody else gave, hand over a password that somebody else
	 * asked for.
	 */
	CONFIRM,
	/**
	 * Keep units, terms, periods, users and roles. Gives no sight of the boards' records.
	 */
	ADMINISTER

}

package vn.tuyengiao.portal.organization;

/** A quarter or a whole year. */
public enum PeriodKind {

	QUARTER, YEAR

}

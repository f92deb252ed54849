package vn.tuyengiao.portal.conference.domain.day;

/** How it came into the list. Message key: {@code conference.day.way.<name>}. */
public enum AttendanceWay {

	/** Ticked in the venue's list. */
	TICK,
	/** By the code at the door. */
	DOOR,
	/** From a list on paper. */
	PAPER,
	/** From a workbook. */
	TABLE

}

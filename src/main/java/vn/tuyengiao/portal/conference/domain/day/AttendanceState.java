package vn.tuyengiao.portal.conference.domain.day;

/** How somebody was at a session. Message key: {@code conference.day.state.<name>}. */
public enum AttendanceState {

	PRESENT, LATE, LEFT_EARLY,
	/** Also where a tick was taken back. */
	ABSENT;

	/** Was there, for all of it or not. */
	public boolean came() {
		return this != ABSENT;
	}

}

package vn.tuyengiao.portal.conference.domain.meeting;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a session (buổi) is held, by Vietnam's calendar and clock.
 *
 * @param title what it is called; empty if it needs no name
 * @param makeUp for those who were absent from all others (học bù)
 */
public record SessionTimes(String title, LocalDate heldOn, LocalTime beginsAt, LocalTime endsAt, boolean makeUp) {

	/** 2027-02-05 08:00 11:00. */
	String line() {
		return heldOn + " " + beginsAt + " " + endsAt;
	}

	/** What {@link #line()} wrote. */
	public static SessionTimes ofLine(String line) {
		String[] parts = line.split(" ", -1);
		return new SessionTimes("", LocalDate.parse(parts[0]), LocalTime.parse(parts[1]), LocalTime.parse(parts[2]),
				false);
	}

	boolean overlaps(SessionTimes other) {
		return heldOn.equals(other.heldOn) && beginsAt.isBefore(other.endsAt) && other.beginsAt.isBefore(endsAt);
	}

}

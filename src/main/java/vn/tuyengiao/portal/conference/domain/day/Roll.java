package vn.tuyengiao.portal.conference.domain.day;

import java.time.Instant;
import java.util.List;

import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;

/**
 * The list of a venue at one of the sessions.
 *
 * @param now when it was read
 */
public record Roll(ConferenceStanding standing, VenueStanding venue, List<SessionView> sessions, SessionView session,
		List<RollLine> lines, Instant now) {

	/** Another one once somebody ticked otherwise. */
	public long version() {
		return version(lines);
	}

	static long version(List<RollLine> lines) {
		return RollState.of(lines).hashCode();
	}

	public RollState state() {
		return RollState.of(lines);
	}

	/** Those who have to come. */
	public long obliged() {
		return lines.stream().filter(line -> line.obliged() && !line.guest()).count();
	}

	public long came() {
		return lines.stream().filter(RollLine::came).count();
	}

	public long late() {
		return in(AttendanceState.LATE);
	}

	public long leftEarly() {
		return in(AttendanceState.LEFT_EARLY);
	}

	public long absent() {
		return in(AttendanceState.ABSENT);
	}

	/** Of whom nothing is noted yet. */
	public long unmarked() {
		return lines.stream().filter(line -> line.state() == null).count();
	}

	public long essays() {
		return lines.stream().filter(RollLine::essay).count();
	}

	private long in(AttendanceState state) {
		return lines.stream().filter(line -> line.state() == state).count();
	}

}

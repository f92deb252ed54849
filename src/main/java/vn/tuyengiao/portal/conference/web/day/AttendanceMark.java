package vn.tuyengiao.portal.conference.web.day;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.day.AttendanceState;
import vn.tuyengiao.portal.platform.NotFoundException;

/**
 * What a button of the list says: the one of whom, and a state or that he handed in an
 * essay or did not.
 *
 * @param state null where it is about the essay
 */
record AttendanceMark(UUID inviteeId, @Nullable AttendanceState state, boolean essay) {

	/**
	 * Reads {@code <id>:PRESENT}, {@code <id>:ESSAY}, {@code <id>:NO_ESSAY}.
	 * @throws NotFoundException if no button says so
	 */
	static AttendanceMark read(String said) {
		return parse(said).orElseThrow(() -> new NotFoundException("a mark that no button makes"));
	}

	private static Optional<AttendanceMark> parse(String said) {
		int colon = said.indexOf(':');
		if (colon < 0) {
			return Optional.empty();
		}
		try {
			UUID id = UUID.fromString(said.substring(0, colon));
			String what = said.substring(colon + 1);
			return Optional.of(switch (what) {
				case "ESSAY" -> new AttendanceMark(id, null, true);
				case "NO_ESSAY" -> new AttendanceMark(id, null, false);
				default -> new AttendanceMark(id, AttendanceState.valueOf(what), false);
			});
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}

package vn.tuyengiao.portal.conference.domain.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * For which month of a series a meeting is planned, and what it takes over.
 *
 * @param month its first day
 * @param day on which it would be by the rule of the series
 * @param lastId the meeting from which venues, those called and the agenda are copied;
 * null for the first one
 * @param further sessions after the first one
 */
public record SeriesMeeting(UUID seriesId, LocalDate month, LocalDate day, @Nullable UUID lastId,
		List<SessionTimes> further) {
}

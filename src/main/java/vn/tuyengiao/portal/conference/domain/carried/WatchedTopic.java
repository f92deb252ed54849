package vn.tuyengiao.portal.conference.domain.carried;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A topic to watch, as it is read.
 *
 * @param conferenceId the meeting at which it was raised; null if at none
 * @param meeting what that is called; empty likewise
 * @param closedOn null while it is watched
 */
public record WatchedTopic(UUID id, UUID seriesId, String title, String note, @Nullable UUID conferenceId,
		String meeting, LocalDate raisedOn, @Nullable LocalDate closedOn, String outcome) {
}

package vn.tuyengiao.portal.conference.domain.series;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A series in the list.
 *
 * @param heldOn the day of the last meeting that the reader sees; null before the first
 * @param nextId the next meeting that is planned or called, as far as he sees it
 * @param open topics to watch
 * @param proposed items of the backlog that nobody decided on
 */
public record SeriesRow(UUID id, String title, String unitName, String kindName, MeetingRule rule,
		@Nullable UUID heldId, @Nullable LocalDate heldOn, @Nullable UUID nextId, @Nullable LocalDate nextOn, int open,
		int proposed, boolean ended) {
}

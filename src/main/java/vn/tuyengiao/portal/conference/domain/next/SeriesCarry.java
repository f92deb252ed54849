package vn.tuyengiao.portal.conference.domain.next;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.carried.WatchedTopic;
import vn.tuyengiao.portal.task.OpenMatter;

/**
 * What a meeting of a series is about because of those before it.
 *
 * @param lastId the closed meeting before it, whose minutes are its first item; null for
 * none, or if the reader does not see it
 * @param open proposals and tasks of the meetings before, the oldest first; none for who
 * does not read the host's records
 * @param topics that are watched
 */
public record SeriesCarry(UUID seriesId, String title, LocalDate month, @Nullable UUID lastId, String lastTitle,
		List<OpenMatter> open, List<WatchedTopic> topics) {
}

package vn.tuyengiao.portal.task.domain.assignment.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One act by which the same was given to several at once.
 *
 * @param seen how many of its tasks the reader sees
 * @param only the one that he sees; null if he sees several
 * @param dueOn the last day of any
 */
public record GivenAct(UUID id, String title, String words, String evidence, UUID giverUnitId, String giverUnit,
		String giverName, Instant givenAt, LocalDate dueOn, String originTitle, String originHref, String directive,
		@Nullable UUID directiveId, int seen, @Nullable UUID only) {
}

package vn.tuyengiao.portal.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a user was told.
 *
 * @param asked which of the kind's headings; null where it has only one
 * @param title what the record is called, or what fills {@code titleKey}
 * @param titleKey the message that words the title; null for a title as it stands
 * @param note what was changed, why, or by whom; may be empty
 * @param step what falls due on {@code dueOn}; may be empty
 * @param owedKind what it waits for, as the view of what is owed calls it; null if for
 * nothing
 * @param argument of a reminder what its words are made from
 * @param figure what the heading counts
 * @param over what it waits for does not wait any more
 * @param again the same is owed now, since another moment or for another day
 */
public record Notice(UUID id, NoticeKind kind, @Nullable String asked, String unitName, String title,
		@Nullable String titleKey, String summary, String note, String step, @Nullable LocalDate dueOn,
		@Nullable String owedKind, List<String> argument, int figure, Instant at, boolean read, boolean over,
		boolean again) {
}

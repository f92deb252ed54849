package vn.tuyengiao.portal.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing that a user was told.
 *
 * @param asked null where nothing is asked any more
 * @param title what the record is called
 * @param note what was changed, or why; may be empty
 * @param step what falls due first, on {@code dueOn}; empty and null if nothing does
 */
public record Notice(UUID id, NoticeKind kind, Asked asked, String unitName, String title, String summary, String note,
		String step, LocalDate dueOn, Instant at, boolean read) {
}

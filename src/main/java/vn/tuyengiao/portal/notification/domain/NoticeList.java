package vn.tuyengiao.portal.notification.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/**
 * A page of the reader's notices.
 *
 * @param every how many there are in all; {@code unread}: and not read
 * @param latest when the newest of all was made, if there is one
 * @param ofSeveralUnits the reader has to be told which unit a notice concerns
 */
public record NoticeList(Page<Notice> page, int every, int unread, @Nullable Instant latest, boolean ofSeveralUnits) {
}

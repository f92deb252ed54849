package vn.tuyengiao.portal.conference.domain.list;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.conference.domain.ConferenceStatus;

/**
 * What the list is narrowed to; null stands for any, of the status for those that count.
 *
 * @param words in title, place and chair
 * @param unit that held it, or one above
 * @param directive that it made known
 */
public record ConferenceFilter(@Nullable String words, @Nullable UUID kind, @Nullable UUID unit,
		@Nullable UUID directive, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable ConferenceStatus status) {
}

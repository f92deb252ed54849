package vn.tuyengiao.portal.paper.domain.book;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.paper.PaperKind;

/**
 * What the list is narrowed to; null stands for any.
 *
 * @param words in subject and number
 * @param year of the day that it bears; of a draft, in which it was last written
 */
public record PaperFilter(@Nullable String words, @Nullable PaperKind kind, @Nullable Integer year,
		@Nullable PaperProgress progress) {
}

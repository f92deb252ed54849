package vn.tuyengiao.portal.directive.domain.list;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.directive.domain.Direction;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.register.BodyLevel;

/**
 * What the register is narrowed to; what is missing stands for any.
 *
 * @param words in number, subject, guidance or the text of files; tones and đ folded
 * @param from first day of the date that the document bears; {@code to}: the last
 * @param state of the reader's own units
 */
public record DirectiveFilter(@Nullable String words, @Nullable DirectiveStatus status, @Nullable Direction direction,
		@Nullable UUID typeId, @Nullable BodyLevel level, @Nullable UUID termId, @Nullable LocalDate from,
		@Nullable LocalDate to, @Nullable DirectiveState state) {

	/** Message key: {@code directive.state.<name>}. */
	public enum DirectiveState {

		/** Not opened by the unit. */
		UNREAD,
		/** Something is still to be done. */
		OPEN,
		/** Something is past its due date. */
		LATE,
		/** Prepared, not yet issued: a new one, or an amendment. */
		DRAFTING,
		/** Laid before the leaders, who have neither issued it nor given it back. */
		PRESENTED

	}

}

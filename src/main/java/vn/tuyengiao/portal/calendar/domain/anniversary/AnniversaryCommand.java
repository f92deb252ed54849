package vn.tuyengiao.portal.calendar.domain.anniversary;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What an anniversary is to be.
 *
 * @param unitId whose; null: everywhere
 * @param since null: no years are counted
 * @param every 5 or 10: years that are kept on a larger scale; 0: none
 */
public record AnniversaryCommand(@Nullable UUID unitId, AnniversaryKind kind, String name, YearlyDay day,
		@Nullable Integer since, int every, String note) {
}

package vn.tuyengiao.portal.calendar.domain.anniversary;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An anniversary.
 *
 * @param unitId whose; null: everywhere
 * @param since null: no years are counted
 */
public record AnniversaryView(UUID id, @Nullable UUID unitId, String unitName, AnniversaryKind kind, String name,
		YearlyDay day, @Nullable Integer since, int every, String note, long version) {

	/** "Năm tròn": the tenth, the twentieth; or each fifth, where that is asked for. */
	public boolean isLarge(YearlyDay.Fall fall) {
		return since != null && every > 0 && fall.years(since) > 0 && fall.years(since) % every == 0;
	}

}

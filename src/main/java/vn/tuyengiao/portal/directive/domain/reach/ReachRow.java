package vn.tuyengiao.portal.directive.domain.reach;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.Percent;

/**
 * Whom a directive reached at one unit. Of several conferences the obliged and the
 * reached are added up: each has its own.
 *
 * @param attendances turns (lượt người)
 * @param lastOn day of the last conference; none before the first one
 */
public record ReachRow(UUID unitId, String unitName, int conferences, int attendances, int reached, int obliged,
		@Nullable LocalDate lastOn) {

	/**
	 * Share of the obliged in per cent, 100 only if nobody is missing; none before a
	 * conference.
	 */
	public @Nullable Integer percent() {
		return Percent.of(reached, obliged);
	}

}

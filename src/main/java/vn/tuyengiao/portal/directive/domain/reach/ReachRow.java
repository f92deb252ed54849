package vn.tuyengiao.portal.directive.domain.reach;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.Percent;

/**
 * Whom a directive reached at one unit; how that is counted says
 * {@link vn.tuyengiao.portal.directive.domain.duty.ConferenceShare}.
 *
 * @param conferences that it held, and those of others to which its members were called
 * @param attendances turns (lượt người)
 * @param reached members who heard it, at least
 * @param obliged members who have to know it; 0 where that is not known
 * @param sent of those called to conferences of others, {@code asked}, so many came
 * @param lastOn day of the last conference; none before the first one
 */
public record ReachRow(UUID unitId, String unitName, int conferences, int attendances, int reached, int obliged,
		int sent, int asked, @Nullable LocalDate lastOn) {

	/**
	 * Share of the obliged in per cent, 100 only if nobody is missing; none where it is
	 * not known how many these are.
	 */
	public @Nullable Integer percent() {
		return Percent.of(reached, obliged);
	}

}

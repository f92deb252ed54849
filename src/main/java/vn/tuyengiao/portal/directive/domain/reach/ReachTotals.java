package vn.tuyengiao.portal.directive.domain.reach;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.Percent;

/**
 * Of all units that have to carry a directive out.
 *
 * @param held units at which there was a conference
 */
public record ReachTotals(int units, int held, int conferences, int attendances, int reached, int obliged) {

	public @Nullable Integer percent() {
		return Percent.of(reached, obliged);
	}

}

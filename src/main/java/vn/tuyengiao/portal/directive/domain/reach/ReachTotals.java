package vn.tuyengiao.portal.directive.domain.reach;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.Percent;

/**
 * Of all units that have to carry a directive out.
 *
 * @param held units of which members heard it
 * @param conferences each once, however many units were there
 * @param reached of the units of which it is known how many are obliged
 */
public record ReachTotals(int units, int held, int conferences, int attendances, int reached, int obliged) {

	public @Nullable Integer percent() {
		return Percent.of(reached, obliged);
	}

}

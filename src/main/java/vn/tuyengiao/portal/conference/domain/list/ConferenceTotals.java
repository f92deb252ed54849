package vn.tuyengiao.portal.conference.domain.list;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.Percent;

/**
 * Of all conferences of a list: how many, and whom they reached. A person who was at two
 * conferences counts at each.
 */
public record ConferenceTotals(int conferences, int obliged, int reached, int attendances, int essays, int masses) {

	public @Nullable Integer percent() {
		return Percent.of(reached, obliged);
	}

}

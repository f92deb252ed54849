package vn.tuyengiao.portal.platform;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;

/** Shares in per cent, as offices report them. */
@UtilityClass
public class Percent {

	/**
	 * Rounded, but 100 only if nothing is missing. None of nothing.
	 */
	public static @Nullable Integer of(int part, int whole) {
		if (whole < 1) {
			return null;
		}
		int rounded = Math.round(part * 100f / whole);
		return rounded == 100 && part < whole ? 99 : rounded;
	}

}

package vn.tuyengiao.portal.conference.domain.closing;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.Percent;

/** What a closed conference counted of all units that the reader sees. */
public record FigureTotals(int units, int obliged, int present, int excused, int madeUp, int attendances, int essays,
		int masses) {

	public int reached() {
		return present + madeUp;
	}

	public int absent() {
		return obliged - present - madeUp - excused;
	}

	public @Nullable Integer percent() {
		return Percent.of(reached(), obliged);
	}

}

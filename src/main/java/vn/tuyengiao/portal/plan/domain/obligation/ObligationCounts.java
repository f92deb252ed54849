package vn.tuyengiao.portal.plan.domain.obligation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How many obligations the lists hold that people ask for every day, in one scope.
 *
 * @param total under the filter of the list that is shown
 * @param every of any time
 * @param open not frozen yet; {@code ofPeriod}: of the period that was asked about
 * @param overdue open, past their day, and nothing sent
 * @param involving what the reader wrote in or decided on; counted up to {@link #MOST}
 */
public record ObligationCounts(long total, long every, long open, long ofPeriod, long waiting, long overdue,
		long returned, long involving) {

	/** Whoever has that much behind him need not know how much it is. */
	public static final int MOST = 100;

	/** What is counted beside the list itself; nothing is counted for null. */
	public record Beside(@Nullable UUID periodId, @Nullable UUID reader) {
	}

}

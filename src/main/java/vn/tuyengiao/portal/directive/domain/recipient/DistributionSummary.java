package vn.tuyengiao.portal.directive.domain.recipient;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * To how many units a version goes, and what it asks.
 *
 * @param firstDue the earliest due date of what is asked anew; null if nothing is
 * @param reportingWithout units below the keeper that report and do not get it
 */
public record DistributionSummary(int carryOut, int toKnow, int steps, @Nullable LocalDate firstDue,
		int reportingWithout) {
}

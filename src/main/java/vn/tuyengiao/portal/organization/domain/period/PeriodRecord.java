package vn.tuyengiao.portal.organization.domain.period;

import vn.tuyengiao.portal.organization.PeriodView;

/**
 * A period with the version that a form must name to change it, and whether the days of
 * its plan and its report are fixed because their lock is past.
 */
public record PeriodRecord(PeriodView period, long version, boolean planLocked, boolean reportLocked) {
}

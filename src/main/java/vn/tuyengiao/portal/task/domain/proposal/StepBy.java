package vn.tuyengiao.portal.task.domain.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A step, by whom and when.
 *
 * @param id of the press: the same for a form sent twice
 * @param onBehalf by the district for the unit
 * @param today Vietnam's calendar
 */
record StepBy(UUID id, UUID userId, boolean onBehalf, Instant at, LocalDate today) {
}

package vn.tuyengiao.portal.directive;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A session to make up for what members of a unit missed. Vietnam's calendar and clock.
 *
 * @param href the page of the conference
 */
public record PlannedMakeUp(UUID unitId, LocalDate day, LocalTime begins, String href) {
}

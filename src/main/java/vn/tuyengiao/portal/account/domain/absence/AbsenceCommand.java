package vn.tuyengiao.portal.account.domain.absence;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * That somebody is absent.
 *
 * @param lastDay the last one on which he is not there
 * @param deputyId who stands in for him; null if nobody does
 * @param note why, or where he can be reached; may be empty
 */
public record AbsenceCommand(LocalDate firstDay, LocalDate lastDay, @Nullable UUID deputyId, String note) {
}

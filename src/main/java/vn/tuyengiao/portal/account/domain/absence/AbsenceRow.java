package vn.tuyengiao.portal.account.domain.absence;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An absence that is not over or was not long ago.
 *
 * @param deputy who stands in; empty if nobody does
 * @param enteredBy name of who entered it
 */
public record AbsenceRow(UUID id, UUID userId, String name, String deputy, LocalDate firstDay, LocalDate lastDay,
		String note, String enteredBy) {
}

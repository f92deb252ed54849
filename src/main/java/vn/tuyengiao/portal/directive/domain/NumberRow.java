package vn.tuyengiao.portal.directive.domain;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A number, or those that were reserved together, and what became of it.
 *
 * @param first as it is written
 * @param last the same as {@code first} for a single number
 * @param elsewhere used outside the portal
 * @param note of a reservation; may be empty
 * @param subject of the document that bears it; null if none does
 * @param directiveId whose document it is, or to which it is attached; null for none
 * @param withdrawn the directive was withdrawn
 * @param takenAt in Vietnam
 */
public record NumberRow(String first, String last, String type, String body, String term, boolean elsewhere,
		String note, String subject, UUID directiveId, boolean withdrawn, String takenBy, LocalDateTime takenAt) {

	public boolean isSingle() {
		return first.equals(last);
	}

}

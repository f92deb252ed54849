package vn.tuyengiao.portal.register.domain;

import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.register.NumberBearers.NumberBearer;

/**
 * A number, or those that were reserved together, and what became of it.
 *
 * @param id of the number, or of the reservation
 * @param first as it is written
 * @param last the same as {@code first} for a single number
 * @param elsewhere used outside the portal
 * @param note of a reservation; may be empty
 * @param takenAt in Vietnam
 * @param bearer the document that bears it, if one does
 */
public record NumberRow(UUID id, String first, String last, String type, String body, String term, boolean elsewhere,
		String note, String takenBy, LocalDateTime takenAt, @Nullable NumberBearer bearer) {

	public boolean isSingle() {
		return first.equals(last);
	}

	NumberRow borneBy(@Nullable NumberBearer found) {
		return new NumberRow(id, first, last, type, body, term, elsewhere, note, takenBy, takenAt, found);
	}

}

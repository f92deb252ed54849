package vn.tuyengiao.portal.conference.domain.membership;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who is to be exempt, why and how long: a person of the unit, or the names of one whom
 * the portal does not know yet.
 */
public record ExemptionCommand(@Nullable UUID personId, String familyName, String givenName, String reason,
		LocalDate validFrom, @Nullable LocalDate validTo) {

	String fullName() {
		return familyName + " " + givenName;
	}

}

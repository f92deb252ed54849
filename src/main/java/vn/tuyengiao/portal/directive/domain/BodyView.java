package vn.tuyengiao.portal.directive.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A body that issues documents.
 *
 * @param suffix what its numbers end with: HU, BTGHU
 * @param board a propaganda board
 * @param unitId the unit whose body it is, which numbers its documents here; null for
 * bodies whose documents only come in
 * @param validTo last day; null for no end
 */
public record BodyView(UUID id, String name, String suffix, BodyLevel level, boolean board, UUID unitId, int position,
		LocalDate validFrom, LocalDate validTo) {

	public boolean validOn(LocalDate day) {
		return Validity.holds(validFrom, validTo, day);
	}

}

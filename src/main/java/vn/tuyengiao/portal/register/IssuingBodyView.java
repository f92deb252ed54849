package vn.tuyengiao.portal.register;

import java.time.LocalDate;
import java.util.UUID;

import vn.tuyengiao.portal.platform.catalogue.Validity;

/**
 * A body that issues documents.
 *
 * @param suffix what its numbers end with: HU, BTGHU
 * @param board a propaganda board
 * @param unitId the unit whose body it is, which numbers its documents here; null for
 * bodies whose documents only come in
 * @param validTo last day; null for no end
 */
public record IssuingBodyView(UUID id, String name, String suffix, BodyLevel level, boolean board, UUID unitId,
		int position, LocalDate validFrom, LocalDate validTo) {

	public boolean validOn(LocalDate day) {
		return Validity.holds(validFrom, validTo, day);
	}

}

package vn.tuyengiao.portal.register;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.catalogue.Validity;

/**
 * A body that issues documents.
 *
 * @param suffix what its numbers end with: HU, BTGHU
 * @param board a propaganda board
 * @param unitId the unit whose body it is, which numbers its documents here; none for
 * bodies whose documents only come in
 * @param validTo last day, if there is one
 */
public record IssuingBodyView(UUID id, String name, String suffix, BodyLevel level, boolean board,
		@Nullable UUID unitId, int position, LocalDate validFrom, @Nullable LocalDate validTo) {

	public boolean validOn(LocalDate day) {
		return Validity.holds(validFrom, validTo, day);
	}

}

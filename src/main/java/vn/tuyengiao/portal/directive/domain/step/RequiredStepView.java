package vn.tuyengiao.portal.directive.domain.step;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.catalogue.Validity;

/**
 * A step that units may be asked for.
 *
 * @param days from issuing to the due date that is proposed
 * @param position order of the work
 * @param validTo last day; null for no end
 */
public record RequiredStepView(UUID id, String name, StepEvidence evidence, int days, int position, LocalDate validFrom,
		@Nullable LocalDate validTo) {

	public boolean validOn(LocalDate day) {
		return Validity.holds(validFrom, validTo, day);
	}

}

package vn.tuyengiao.portal.directive.domain.step;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What a required step is to be; see {@link RequiredStepView}. */
public record RequiredStepCommand(String name, StepEvidence evidence, int days, int position, LocalDate validFrom,
		@Nullable LocalDate validTo) {
}

package vn.tuyengiao.portal.directive.domain.step;

import java.time.LocalDate;

/** What a required step is to be; see {@link RequiredStepView}. */
public record RequiredStepCommand(String name, StepEvidence evidence, int days, int position, LocalDate validFrom,
		LocalDate validTo) {
}

package vn.tuyengiao.portal.directive.domain;

import java.time.LocalDate;

/** What a required step is to be; see {@link StepView}. */
public record StepCommand(String name, StepEvidence evidence, int days, int position, LocalDate validFrom,
		LocalDate validTo) {
}

package vn.tuyengiao.portal.plan.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.tuyengiao.portal.plan.FieldOfWork;

/**
 * What a plan says, as its unit writes it. Texts are never null, empty where nothing is
 * written; everything else may be null in a draft.
 */
public record PlanContent(String goals, List<Line> lines) {

	/** One task; {@code id} is kept through every round. */
	public record Line(UUID id, String task, FieldOfWork field, LocalDate startsOn, LocalDate endsOn, UUID leadPersonId,
			String leadText, String coordinating, String expectedResult, String indicator, BigDecimal target,
			String directiveRef) {
	}

}

package vn.tuyengiao.portal.plan.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import vn.tuyengiao.portal.plan.Outcome;

/**
 * What a report says, as its unit writes it. Texts are never null; outcome, figure and
 * carry-over may be null in a draft.
 */
public record ReportContent(String assessment, String proposals, List<Line> lines) {

	/** One task's result; {@code carryOver} counts only for what is not done. */
	public record Line(UUID planLineId, Outcome outcome, BigDecimal reached, String reason, Boolean carryOver) {
	}

}

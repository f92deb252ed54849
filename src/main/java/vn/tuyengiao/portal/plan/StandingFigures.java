package vn.tuyengiao.portal.plan;

import java.time.LocalDate;
import java.util.Map;

/**
 * How many units stand how with the plan or the report of one period. {@code waiting}:
 * how many of all wait for a decision. Each figure is what {@code /plans} lists under the
 * same period, subject and standing (or status SUBMITTED).
 */
public record StandingFigures(PeriodRef period, Subject subject, LocalDate dueOn, Map<Standing, Long> counts,
		long waiting) {

	public long count(Standing standing) {
		return counts.getOrDefault(standing, 0L);
	}

	public long total() {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}

}

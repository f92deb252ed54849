package vn.tuyengiao.portal.plan.domain.report;

import java.util.Collection;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.rounds.Submission;

/** Reports for the rooms that build on them. The access check is the caller's. */
@Component
@RequiredArgsConstructor
public class Reports {

	private final ReportRepository reports;

	/**
	 * The report on the plan, as what is sent and decided on.
	 * @throws NotFoundException if there is none
	 */
	public Submission on(UUID planId) {
		return reports.findByPlanId(planId).orElseThrow(() -> new NotFoundException("report of " + planId));
	}

	/** Whether the report on the plan is begun. */
	public boolean isBegun(UUID planId) {
		return reports.findByPlanId(planId).isPresent();
	}

	/** Keeps what was told of earlier days. */
	public void save(Collection<PastReport> told) {
		reports.saveAllAndFlush(told.stream().map(PastReport::report).toList());
	}

}

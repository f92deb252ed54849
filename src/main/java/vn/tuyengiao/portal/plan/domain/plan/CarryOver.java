package vn.tuyengiao.portal.plan.domain.plan;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.plan.domain.report.Report;
import vn.tuyengiao.portal.plan.domain.report.ReportLine;
import vn.tuyengiao.portal.plan.domain.report.ReportRepository;

/**
 * Undone tasks (việc tồn): what the report on the period before says is not done and goes
 * on.
 */
@Component
@RequiredArgsConstructor
public class CarryOver {

	private final Organization organization;

	private final PlanRepository plans;

	private final ReportRepository reports;

	/**
	 * Tasks of the unit's plan for the period before that are to go on, in their order.
	 */
	public List<PlanLine> into(UUID unitId, UUID periodId) {
		return organization.previous(organization.period(periodId))
			.flatMap(previous -> plans.findByUnitIdAndPeriodId(unitId, previous.id()))
			.flatMap(plan -> reports.findByPlanId(plan.getId()).map(report -> undone(plan, report)))
			.orElse(List.of());
	}

	private List<PlanLine> undone(Plan plan, Report report) {
		return plan.getLines().stream().filter(line -> {
			ReportLine result = report.lineOn(line.getId());
			return result != null && result.carriesOver();
		}).toList();
	}

}

package vn.tuyengiao.portal.plan.domain.plan;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.platform.database.Rows;

/** What the report on the period before says is not done and goes on. */
@Component
@RequiredArgsConstructor
class CarryOverQueries {

	private final JdbcClient jdbc;

	private final Organization organization;

	/**
	 * Tasks of the unit's plan for the period before that are to go on, in their order.
	 */
	List<UndoneTask> into(UUID unitId, UUID periodId) {
		return organization.previous(organization.period(periodId))
			.map(previous -> undone(unitId, previous))
			.orElse(List.of());
	}

	private List<UndoneTask> undone(UUID unitId, PeriodView period) {
		return jdbc.sql("""
				select l.* from plan_line l
				  join plan p on p.id = l.plan_id and p.unit_id = :unit and p.period_id = :period
				  join report_line r on r.plan_line_id = l.id and r.outcome in ('PARTLY', 'NOT_DONE') and r.carry_over
				 order by l.position""")
			.param("unit", unitId)
			.param("period", period.id())
			.query((row, number) -> new UndoneTask(Rows.id(row, "id"), PlanTaskRows.task(row),
					Rows.id(row, "directive_id"), row.getInt("carried_count"), Rows.id(row, "first_period_id")))
			.list();
	}

}

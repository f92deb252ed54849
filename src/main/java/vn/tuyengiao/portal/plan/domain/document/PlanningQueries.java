package vn.tuyengiao.portal.plan.domain.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.domain.round.SubmissionRights;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.Rows;

/** In which plan a unit can still write a task that falls due on some day. */
@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class PlanningQueries {

	private final JdbcClient jdbc;

	private final SubmissionRights rights;

	private final VietnamTime time;

	/**
	 * The quarter of that day; if its plan is sent or closed, the next one that is open,
	 * at last an earlier one.
	 * @throws vn.tuyengiao.portal.platform.NotFoundException if the unit is out of reach
	 * @throws org.springframework.security.access.AccessDeniedException if the reader
	 * does not write there
	 */
	public Optional<Place> writable(UUID unitId, LocalDate day) {
		rights.writer(unitId);
		return jdbc
			.sql("""
					select p.id, p.kind, p.year, p.quarter, pl.id as plan_id, u.name as unit_name
					  from obligation o
					  join reporting_period p on p.id = o.period_id and p.kind = 'QUARTER'
					  join unit u on u.id = o.unit_id
					  left join plan pl on pl.unit_id = o.unit_id and pl.period_id = o.period_id
					 where o.unit_id = :unit and o.subject = 'PLAN' and o.status in ('NONE', 'DRAFT', 'RETURNED')
					   and greatest(o.lock_on, o.extended_due_on) >= :today and p.opens_on <= :today
					 order by case when :day between p.starts_on and p.ends_on then 0 when p.starts_on > :day then 1 else 2 end,
					          p.starts_on
					 limit 1""")
			.param("unit", unitId)
			.param("day", day)
			.param("today", time.today())
			.query((row,
					number) -> new Place(
							new PeriodRef(Rows.id(row, "id"), Rows.oneOf(PeriodKind.class, row, "kind"),
									row.getInt("year"), Rows.number(row, "quarter")),
							row.getString("unit_name"), Rows.id(row, "plan_id")))
			.optional();
	}

	/** {@code planId}: none if the plan is not begun. */
	public record Place(PeriodRef period, String unitName, @Nullable UUID planId) {
	}

}

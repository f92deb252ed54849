package vn.tuyengiao.portal.plan.domain.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask.TaskField;
import vn.tuyengiao.portal.plan.domain.plan.PlanTaskRows;
import vn.tuyengiao.portal.platform.database.Rows;

/** What a unit planned in the period before and a year ago. */
@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class EarlierTaskQueries {

	private final JdbcClient jdbc;

	/**
	 * Tasks of the unit's plans for the period before and for the same one a year ago,
	 * the newer plan first, in their order. Does not check access: who asks has laid the
	 * plan out.
	 */
	public List<EarlierTask> before(UUID unitId, UUID periodId) {
		return jdbc.sql("""
				select l.*, person.family_name || ' ' || person.given_name as lead_name,
				       p.id as period_id, p.kind, p.year, p.quarter, p.starts_on as period_start
				  from reporting_period now
				  join reporting_period p on p.kind = now.kind
				   and (p.ends_on = now.starts_on - 1
				        or p.year = now.year - 1 and p.quarter is not distinct from now.quarter)
				  join plan pl on pl.period_id = p.id and pl.unit_id = :unit
				  join plan_line l on l.plan_id = pl.id and l.task <> ''
				  left join person on person.id = l.lead_person_id
				 where now.id = :period
				 order by p.starts_on desc, l.position""")
			.param("unit", unitId)
			.param("period", periodId)
			.query((row, number) -> new EarlierTask(Rows.id(row, "id"),
					new PeriodRef(Rows.id(row, "period_id"), Rows.oneOf(PeriodKind.class, row, "kind"),
							row.getInt("year"), Rows.number(row, "quarter")),
					row.getObject("period_start", LocalDate.class), PlanTaskRows.task(row), row.getString("lead_name")))
			.list();
	}

	/**
	 * A task of an earlier plan. {@code startsOn}: the first day of its period;
	 * {@code leadName}: of the member who led it.
	 */
	public record EarlierTask(UUID id, PeriodRef period, LocalDate startsOn, PlanTask content,
			@Nullable String leadName) {

		/**
		 * The same task in a later period: its days as far from the beginning in months,
		 * or empty where that is outside.
		 * @param members of the board: who is none any more leads by name
		 */
		public PlanTask movedInto(LocalDate first, LocalDate last, List<UUID> members) {
			UUID lead = content.leadPersonId();
			PlanTask moved = content.with(TaskField.STARTS_ON, moved(content.startsOn(), first, last))
				.with(TaskField.ENDS_ON, moved(content.endsOn(), first, last));
			if (lead == null || members.contains(lead)) {
				return moved;
			}
			return moved.with(TaskField.LEAD_PERSON, null)
				.with(TaskField.LEAD_TEXT,
						content.leadText().isBlank() && leadName != null ? leadName : content.leadText());
		}

		private @Nullable LocalDate moved(@Nullable LocalDate day, LocalDate first, LocalDate last) {
			LocalDate moved = day == null ? null : day.plusMonths(ChronoUnit.MONTHS.between(startsOn, first));
			return moved == null || moved.isBefore(first) || moved.isAfter(last) ? null : moved;
		}

	}

}

package vn.tuyengiao.portal.task.domain.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.platform.database.Rows;

/** How tasks stand; each method is one statement. */
@Component
@RequiredArgsConstructor
class TaskStandingQueries {

	private final JdbcClient jdbc;

	/**
	 * @param granted units at which the reader holds a role
	 */
	Optional<FoundTask> find(UUID id, UUID reader, UUID[] granted) {
		return jdbc
			.sql("""
					select t.*, coalesce(r.title, '') as parent_title, coalesce(d.reference, '') as reference, g.short_name as giver_unit,
					       g.reporting as giver_reporting, a.display_name as giver_name, u.short_name as unit_name, u.reporting,
					       coalesce(p.display_name, '') as user_name, %s as from_holder, %s as from_giver
					  from task t
					  join unit g on g.id = t.giver_unit_id
					  join unit u on u.id = t.unit_id
					  join app_user a on a.id = t.giver_id
					  left join app_user p on p.id = t.user_id
					  left join task r on r.id = t.parent_id
					  left join directive d on d.id = t.directive_id
					 where t.id = :id
					"""
				.formatted(AccessScope.reachedFrom("t.unit_id"), AccessScope.reachedFrom("t.giver_unit_id")))
			.param("id", id)
			.param(AccessScope.GRANTED, granted)
			.query((row, number) -> new FoundTask(standing(row, reader), row.getBoolean("reporting"),
					row.getBoolean("giver_reporting"), Rows.ids(row, "from_holder"), Rows.ids(row, "from_giver")))
			.optional();
	}

	private static TaskStanding standing(ResultSet row, UUID reader) throws SQLException {
		return TaskStanding.builder()
			.id(Rows.id(row, "id"))
			.version(row.getLong("version"))
			.actId(Rows.id(row, "act_id"))
			.parentId(Rows.id(row, "parent_id"))
			.parentTitle(row.getString("parent_title"))
			.originKind(row.getString("origin_kind"))
			.originId(Rows.id(row, "origin_id"))
			.originTitle(row.getString("origin_title"))
			.originHref(row.getString("origin_href"))
			.directiveId(Rows.id(row, "directive_id"))
			.directive(row.getString("reference"))
			.giverUnitId(Rows.id(row, "giver_unit_id"))
			.giverUnit(row.getString("giver_unit"))
			.giverName(row.getString("giver_name"))
			.unitId(Rows.id(row, "unit_id"))
			.unitName(row.getString("unit_name"))
			.userId(Rows.id(row, "user_id"))
			.userName(row.getString("user_name"))
			.text(new TaskText(row.getString("title"), row.getString("words"), row.getString("evidence")))
			.dueOn(Rows.day(row, "due_on"))
			.status(Rows.oneOf(TaskStatus.class, row, "status"))
			.givenAt(Rows.instant(row, "given_at"))
			.reportedAt(Rows.instant(row, "reported_at"))
			.reportedBy(Rows.id(row, "reported_by"))
			.seen(Rows.instant(row, "seen_at") != null)
			.closedAt(Rows.instant(row, "closed_at"))
			.closedBy(Rows.id(row, "closed_by"))
			.readerId(reader)
			.build();
	}

	/** A task, whether its units report, and how the reader comes to them. */
	record FoundTask(TaskStanding standing, boolean reporting, boolean giverReporting, List<UUID> fromHolder,
			List<UUID> fromGiver) {
	}

}

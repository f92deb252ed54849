package vn.tuyengiao.portal.task.domain.assignment.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;
import vn.tuyengiao.portal.task.domain.assignment.TaskStatus;

/** Reads tasks of many units; each method is one statement. */
@Component
@RequiredArgsConstructor
class TaskListQueries {

	/**
	 * Of a unit in the reader's scope, or given by one of the units at the top of it:
	 * what is given lies below who gives it, unless a unit moved since.
	 */
	static final String IN_SIGHT = """
			(%s or t.giver_unit_id = any(:%s))""".formatted(AccessScope.condition("t.unit_id"), AccessScope.PARAMETER);

	private static final ListStatement TASKS = ListStatement
		.of("""
				select t.id, t.act_id, t.title, t.status, t.due_on, g.short_name as giver, t.unit_id, u.short_name as unit_name,
				       coalesce(p.display_name, '') as person, coalesce(d.reference, '') as directive, t.origin_title,
				       (select max(n.noted_at) from task_note n where n.task_id = t.id) as last_note, count(*) over () as total
				  from task t
				  join unit u on u.id = t.unit_id
				  join unit g on g.id = t.giver_unit_id
				  left join app_user p on p.id = t.user_id
				  left join directive d on d.id = t.directive_id
				 where {where}
				 {order} {page}""")
		.order("due", "t.due_on")
		.order("unit", "u.short_name collate numbered", "p.display_name")
		.order("title", "t.title")
		.order("giver", "g.short_name collate numbered")
		.last("t.due_on, t.given_at desc, t.id");

	private static final String FIGURES = """
			select count(*) filter (where t.status not in ('DONE', 'CANCELLED')) as open,
			       count(*) filter (where t.status in ('GIVEN', 'STARTED', 'RETURNED') and t.due_on < :today) as late,
			       count(*) filter (where t.status = 'GIVEN') as silent,
			       count(*) filter (where t.status = 'REPORTED') as reported,
			       count(*) filter (where t.status = 'DONE') as done,
			       count(*) as "all"
			  from task t
			  join unit u on u.id = t.unit_id
			  left join app_user p on p.id = t.user_id
			 where {where}""";

	private static final String UNDER = """
			exists (select 1 from unit_closure w where w.descendant_id = t.unit_id and w.ancestor_id = :unit)""";

	private static final String MINE = """
			(t.user_id = :me or t.user_id is null and t.unit_id = any(:granted))""";

	private static final String WATCHED = """
			exists (select 1 from task_watcher w where w.task_id = t.id and w.user_id = :me)""";

	/** Of a directive: what was given, and what became of it. */
	private final ListQueries lists;

	private final JdbcClient jdbc;

	Page<TaskRow> page(TaskFilter filter, PortalUser reader, AccessScope scope, LocalDate today, Pageable page) {
		return lists.page(TASKS, inState(filter.state(), wanted(filter, reader, scope, today)), page,
				TaskListQueries::row);
	}

	void each(TaskFilter filter, PortalUser reader, AccessScope scope, LocalDate today, Sort sort,
			Consumer<Stream<TaskRow>> taker) {
		lists.each(TASKS, inState(filter.state(), wanted(filter, reader, scope, today)), sort, TaskListQueries::row,
				taker);
	}

	/** By state, under the filter but for its own. */
	Map<TaskState, Integer> figures(TaskFilter filter, PortalUser reader, AccessScope scope, LocalDate today) {
		return lists.figures(FIGURES, wanted(filter, reader, scope, today), (row, number) -> {
			Map<TaskState, Integer> figures = new EnumMap<>(TaskState.class);
			for (TaskState state : TaskState.values()) {
				figures.put(state, row.getInt(state.name().toLowerCase(Locale.ROOT)));
			}
			return figures;
		});
	}

	/** The act, as far as the reader sees of it; none if he sees nothing. */
	Optional<GivenAct> act(UUID id, AccessScope scope) {
		return jdbc
			.sql("""
					select c.id, c.title, c.given_at, c.giver_unit_id, g.short_name as giver_unit, a.display_name, f.*,
					       coalesce(d.reference, '') as reference
					  from task_act c
					  join unit g on g.id = c.giver_unit_id
					  join app_user a on a.id = c.giver_id
					 cross join lateral (
					    select count(*)::int as seen, (array_agg(t.id))[1] as only, max(t.due_on) as due_on, min(t.words) as words,
					           min(t.evidence) as evidence, min(t.origin_title) as origin_title, min(t.origin_href) as origin_href,
					           (array_agg(t.directive_id))[1] as directive_id
					      from task t where t.act_id = c.id and %s) f
					  left join directive d on d.id = f.directive_id
					 where c.id = :id and f.seen > 0
					"""
				.formatted(IN_SIGHT))
			.param("id", id)
			.param(AccessScope.PARAMETER, scope.rootArray())
			.query((row, number) -> {
				int seen = row.getInt("seen");
				return new GivenAct(Rows.id(row, "id"), row.getString("title"), row.getString("words"),
						row.getString("evidence"), Rows.id(row, "giver_unit_id"), row.getString("giver_unit"),
						row.getString("display_name"), Rows.instant(row, "given_at"), Rows.day(row, "due_on"),
						row.getString("origin_title"), row.getString("origin_href"), row.getString("reference"),
						Rows.id(row, "directive_id"), seen, seen == 1 ? Rows.id(row, "only") : null);
			})
			.optional();
	}

	private static Conditions wanted(TaskFilter filter, PortalUser reader, AccessScope scope, LocalDate today) {
		Conditions where = new Conditions().and(IN_SIGHT, AccessScope.PARAMETER, scope.rootArray())
			.words(filter.words(), "t.search", "u.search", "search_text(coalesce(p.display_name, ''))")
			.and(UNDER, "unit", filter.unit())
			.equal("t.user_id", "person", filter.person())
			.equal("t.origin_kind", "origin", filter.origin())
			.equal("t.directive_id", "directive", filter.directive())
			.equal("t.act_id", "act", filter.act())
			.and("t.due_on >= :from", "from", filter.from())
			.and("t.due_on <= :to", "to", filter.to())
			.with("today", today)
			.with("me", reader.id())
			.with("granted", reader.grantedUnits());
		if (filter.side() == null) {
			return where;
		}
		return where.and(switch (filter.side()) {
			case MINE -> MINE;
			case GIVEN -> "t.giver_unit_id = any(:granted)";
			case WATCHED -> WATCHED;
		});
	}

	private static Conditions inState(TaskState state, Conditions where) {
		return switch (state) {
			case OPEN -> where.and("t.status not in ('DONE', 'CANCELLED')");
			case LATE -> where.and("t.status in ('GIVEN', 'STARTED', 'RETURNED') and t.due_on < :today");
			case SILENT -> where.and("t.status = 'GIVEN'");
			case REPORTED -> where.and("t.status = 'REPORTED'");
			case DONE -> where.and("t.status = 'DONE'");
			case ALL -> where;
		};
	}

	private static TaskRow row(ResultSet row, int number) throws SQLException {
		return new TaskRow(Rows.id(row, "id"), Rows.id(row, "act_id"), row.getString("title"),
				Rows.oneOf(TaskStatus.class, row, "status"), Rows.day(row, "due_on"), row.getString("giver"),
				Rows.id(row, "unit_id"), row.getString("unit_name"), row.getString("person"),
				row.getString("directive"), row.getString("origin_title"), Rows.instant(row, "last_note"));
	}

}

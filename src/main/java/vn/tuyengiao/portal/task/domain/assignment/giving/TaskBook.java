package vn.tuyengiao.portal.task.domain.assignment.giving;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.Builder;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.task.Origin;
import vn.tuyengiao.portal.task.domain.assignment.TaskHolder;

/**
 * Writes what is given: one statement a table, however many get it.
 */
@Component
@RequiredArgsConstructor
class TaskBook {

	private final JdbcClient jdbc;

	/**
	 * One task with the id of the command, or an act with that id and a task for each.
	 */
	void give(NewTasks given, List<TaskHolder> holders) {
		TaskCommand command = given.command;
		boolean single = holders.size() == 1;
		if (!single) {
			jdbc.sql(
					"""
							insert into task_act (id, giver_unit_id, giver_id, title, given_at) values (:id, :unit, :by, :title, :at)
							""")
				.param("id", command.id())
				.param("unit", given.giverUnitId)
				.param("by", given.by)
				.param("title", command.text().title())
				.param("at", Rows.utc(given.at))
				.update();
		}
		Origin origin = given.origin;
		jdbc.sql(
				"""
						insert into task (id, act_id, parent_id, origin_kind, origin_id, origin_title, origin_href, directive_id, giver_unit_id, giver_id,
						                  unit_id, user_id, title, words, evidence, due_on, status, given_at, waiting_since)
						select coalesce(:id, uuidv7()), :act, :parent, :originKind, :origin, left(:originTitle, 500), :originHref, :directive, :unit, :by,
						       h.unit_id, h.user_id, :title, :words, :evidence, :dueOn, 'GIVEN', :at, :at
						  from unnest(cast(:units as uuid[]), cast(:users as uuid[])) h (unit_id, user_id)
						""")
			.param("id", single ? command.id() : null, Types.OTHER)
			.param("act", single ? null : command.id())
			.param("parent", command.from().parentId())
			.param("originKind", origin == null ? "" : origin.kind())
			.param("origin", origin == null ? null : origin.id())
			.param("originTitle", origin == null ? "" : origin.title())
			.param("originHref", origin == null ? "" : origin.href())
			.param("directive", command.directiveId())
			.param("unit", given.giverUnitId)
			.param("by", given.by)
			.param("title", command.text().title())
			.param("words", command.text().words())
			.param("evidence", command.text().evidence())
			.param("dueOn", command.dueOn())
			.param("at", Rows.utc(given.at))
			.param("units", holders.stream().map(TaskHolder::unitId).toArray(UUID[]::new))
			.param("users", holders.stream().map(TaskHolder::userId).toArray(UUID[]::new))
			.update();
		watch(command.id(), command.watchers());
	}

	private void watch(UUID record, Collection<UUID> watchers) {
		if (!watchers.isEmpty()) {
			jdbc.sql("""
					insert into task_watcher (task_id, user_id)
					select t.id, w.user_id from task t cross join unnest(cast(:watchers as uuid[])) w (user_id)
					 where t.id = :record or t.act_id = :record
					""").param("record", record).param("watchers", watchers.toArray(UUID[]::new)).update();
		}
	}

	/** Of tasks of the unit that are not over somebody else is told from now on. */
	void watchInstead(UUID giverUnitId, UUID from, UUID to) {
		jdbc.sql(
				"""
						with left_behind as (
						    delete from task_watcher w using task t
						     where t.id = w.task_id and w.user_id = :from and t.giver_unit_id = :unit and t.status not in ('DONE', 'CANCELLED')
						    returning w.task_id)
						insert into task_watcher (task_id, user_id) select l.task_id, :to from left_behind l on conflict do nothing
						""")
			.param("unit", giverUnitId)
			.param("from", from)
			.param("to", to)
			.update();
	}

	/** What is given, by whom, when. */
	@Builder
	record NewTasks(TaskCommand command, UUID giverUnitId, @Nullable Origin origin, UUID by, Instant at) {
	}

}

package vn.tuyengiao.portal.task.domain.assignment.told;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.account.Told.Audience;
import vn.tuyengiao.portal.account.Told.Telling;
import vn.tuyengiao.portal.account.Told.ToldWords;
import vn.tuyengiao.portal.account.Told.Waiting;
import vn.tuyengiao.portal.platform.database.Rows;

/** Reads who is told what of a task: units with the same words in one group. */
@Component
@RequiredArgsConstructor
class TaskNewsQueries {

	private static final int LONGEST_TITLE = 200;

	private static final List<Role> BOARD = List.of(Role.BOARD_HEAD, Role.BOARD_SECRETARY);

	private static final List<Role> OFFICE = List.of(Role.OFFICER, Role.LEADER);

	private static final List<Role> WORKING = List.of(Role.BOARD_HEAD, Role.BOARD_SECRETARY, Role.OFFICER, Role.LEADER);

	private final JdbcClient jdbc;

	/** Those who got it, and those who watch it. */
	List<Telling> given(UUID record, UUID by) {
		List<Telling> tellings = new ArrayList<>(jdbc
			.sql("""
					select t.act_id, case when t.act_id is null then t.id end as id, t.title, t.due_on, g.short_name as giver_unit, n.reporting,
					       t.user_id, array_agg(t.unit_id order by t.unit_id) as units
					  from task t join unit n on n.id = t.unit_id join unit g on g.id = t.giver_unit_id
					 where t.id = :record or t.act_id = :record
					 group by t.act_id, 2, t.title, t.due_on, g.short_name, n.reporting, t.user_id
					""")
			.param("record", record)
			.query((row, number) -> {
				UUID act = Rows.id(row, "act_id");
				UUID person = Rows.id(row, "user_id");
				boolean reporting = row.getBoolean("reporting");
				return new Telling(TaskNews.GIVEN,
						holders(Rows.ids(row, "units"), reporting, person).except(Set.of(by)),
						words(row, row.getString("giver_unit"), ""),
						new Waiting(reporting ? "TASK_DO" : "TASK_DO_OFFICE", record), href(act, Rows.id(row, "id")));
			})
			.list());
		tellings.addAll(jdbc
			.sql("""
					select t.act_id, case when t.act_id is null then t.id end as id, t.title, t.due_on, g.short_name as giver_unit,
					       t.giver_unit_id, array_agg(distinct w.user_id) as watchers
					  from task t join task_watcher w on w.task_id = t.id join unit g on g.id = t.giver_unit_id
					 where t.id = :record or t.act_id = :record
					 group by t.act_id, 2, t.title, t.due_on, g.short_name, t.giver_unit_id
					""")
			.param("record", record)
			.query((row, number) -> new Telling(TaskNews.GIVEN,
					Audience.readers(Rows.id(row, "giver_unit_id"), Set.copyOf(Rows.ids(row, "watchers")))
						.except(Set.of(by)),
					words(row, row.getString("giver_unit"), ""), null,
					href(Rows.id(row, "act_id"), Rows.id(row, "id"))))
			.list());
		return tellings;
	}

	/** Whoever has it, and those who watch it. */
	List<Telling> toHolder(String kind, UUID taskId, UUID noteId, UUID by) {
		ToldTask told = read(taskId, noteId);
		boolean waits = TaskNews.RETURNED.equals(kind) || TaskNews.MOVED.equals(kind);
		List<Telling> tellings = new ArrayList<>();
		tellings.add(new Telling(kind, holders(List.of(told.unitId), told.reporting, told.userId).except(Set.of(by)),
				told.words, waits ? told.doing() : null, told.href()));
		watchers(kind, told, by, tellings);
		return tellings;
	}

	/** Who gave it, and those who watch it. */
	List<Telling> toGiver(String kind, UUID taskId, UUID noteId, UUID by) {
		ToldTask told = read(taskId, noteId);
		List<Telling> tellings = new ArrayList<>();
		tellings.add(new Telling(kind, givers(told).except(Set.of(by)), told.words,
				TaskNews.REPORTED.equals(kind)
						? new Waiting(told.giverReporting ? "TASK_CLOSE" : "TASK_CLOSE_OFFICE", told.id) : null,
				told.href()));
		watchers(kind, told, by, tellings);
		return tellings;
	}

	/** Who has it now, who gave it, and those who watch it. */
	List<Telling> handedOn(UUID taskId, UUID noteId, UUID by) {
		ToldTask told = read(taskId, noteId);
		List<Telling> tellings = new ArrayList<>();
		tellings.add(new Telling(TaskNews.GIVEN,
				holders(List.of(told.unitId), told.reporting, told.userId).except(Set.of(by)), told.words, told.doing(),
				told.href()));
		tellings.add(new Telling(TaskNews.HANDED_ON, givers(told).except(Set.of(by)), told.words, null, told.href()));
		watchers(TaskNews.HANDED_ON, told, by, tellings);
		return tellings;
	}

	/** Who has it now, and who had it. */
	List<Telling> handedOver(UUID taskId, UUID noteId, UUID from) {
		ToldTask told = read(taskId, noteId);
		Set<UUID> both = told.userId == null ? Set.of(from) : Set.of(from, told.userId);
		return List.of(new Telling(TaskNews.HANDED_OVER, Audience.at(List.of(told.unitId), WORKING).only(both),
				told.words, null, told.href()));
	}

	/** Somebody still has to do it. */
	boolean isStillGiven(UUID record) {
		return jdbc
			.sql("""
					select exists (select 1 from task t where (t.id = :record or t.act_id = :record) and t.status in ('GIVEN', 'STARTED', 'RETURNED')
					               union all
					               select 1 from task_note n join task t on t.id = n.task_id
					                where n.id = :record and t.status in ('GIVEN', 'STARTED', 'RETURNED'))
					""")
			.param("record", record)
			.query(Boolean.class)
			.single();
	}

	/** The last note of its kind, and its task stands so. */
	boolean isStillSo(UUID noteId, Set<String> statuses) {
		return jdbc
			.sql("""
					select exists (select 1 from task_note n join task t on t.id = n.task_id
					                where n.id = :note and t.status = any(:statuses)
					                  and not exists (select 1 from task_note l
					                                   where l.task_id = n.task_id and l.kind = n.kind and (l.noted_at, l.id) > (n.noted_at, n.id)))
					""")
			.param("note", noteId)
			.param("statuses", statuses.toArray(String[]::new))
			.query(Boolean.class)
			.single();
	}

	private ToldTask read(UUID taskId, UUID noteId) {
		return jdbc
			.sql("""
					select t.*, g.short_name as giver_unit, g.reporting as giver_reporting, u.short_name as unit_name, u.reporting,
					       n.words as note, array(select w.user_id from task_watcher w where w.task_id = t.id) as watchers
					  from task t
					  join task_note n on n.id = :note
					  join unit g on g.id = t.giver_unit_id
					  join unit u on u.id = t.unit_id
					 where t.id = :task
					""")
			.param("task", taskId)
			.param("note", noteId)
			.query((row, number) -> new ToldTask(Rows.id(row, "id"), Rows.id(row, "act_id"),
					Rows.id(row, "giver_unit_id"), row.getBoolean("giver_reporting"), Rows.id(row, "unit_id"),
					row.getBoolean("reporting"), Rows.id(row, "user_id"), Set.copyOf(Rows.ids(row, "watchers")),
					words(row, row.getString("unit_name"), row.getString("note"))))
			.single();
	}

	private static void watchers(String kind, ToldTask told, UUID by, List<Telling> tellings) {
		if (!told.watchers.isEmpty()) {
			tellings.add(new Telling(kind, Audience.readers(told.giverUnitId, told.watchers).except(Set.of(by)),
					told.words, null, told.href()));
		}
	}

	private static Audience givers(ToldTask told) {
		return Audience.at(List.of(told.giverUnitId), told.giverReporting ? BOARD : OFFICE);
	}

	private static Audience holders(List<UUID> units, boolean reporting, @Nullable UUID person) {
		if (person != null) {
			return Audience.at(units, WORKING).only(Set.of(person));
		}
		return Audience.at(units, reporting ? BOARD : OFFICE);
	}

	private static ToldWords words(ResultSet row, String unit, String note) throws SQLException {
		String title = row.getString("title");
		return ToldWords.of(title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title, unit)
			.noting(note.length() > LONGEST_TITLE ? note.substring(0, LONGEST_TITLE) : note)
			.due("", Rows.day(row, "due_on"));
	}

	private static String href(@Nullable UUID act, @Nullable UUID task) {
		return act == null ? "/tasks/" + task : "/tasks/given/" + act;
	}

	private record ToldTask(UUID id, @Nullable UUID actId, UUID giverUnitId, boolean giverReporting, UUID unitId,
			boolean reporting, @Nullable UUID userId, Set<UUID> watchers, ToldWords words) {

		String href() {
			return "/tasks/" + id;
		}

		/** What it waits for. */
		Waiting doing() {
			return new Waiting(reporting ? "TASK_DO" : "TASK_DO_OFFICE", actId == null ? id : actId);
		}

	}

}

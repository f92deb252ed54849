package vn.tuyengiao.portal.task.sample;

import java.time.LocalDate;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes tasks as they might stand, given by the officer of the sample district. */
@Component
@RequiredArgsConstructor
class TaskSampleBook {

	private final JdbcClient jdbc;

	/** Whether there are none yet, and somebody who gives them. */
	boolean begin() {
		return jdbc.sql("""
				select not exists (select 1 from task) and exists (select 1 from app_user where username = 'chuyenvien')
				""").query(Boolean.class).single();
	}

	/**
	 * A task of the unit, or of one of its people.
	 * @param username null for whoever writes for the unit
	 */
	void given(UUID id, UUID giver, UUID unit, @Nullable String username, String title, String evidence, LocalDate on,
			LocalDate dueOn) {
		jdbc.sql(
				"""
						insert into task (id, giver_unit_id, giver_id, unit_id, user_id, title, evidence, due_on, status, given_at, waiting_since)
						select :id, :giver, g.id, :unit, (select p.id from app_user p where p.username = :user), :title, :evidence, :dueOn, 'GIVEN',
						       d.given_at, d.given_at
						  from app_user g
						 cross join lateral (select (cast(:on as date) + time '08:30') at time zone 'Asia/Ho_Chi_Minh' as given_at) d
						 where g.username = 'chuyenvien'
						""")
			.param("id", id)
			.param("giver", giver)
			.param("unit", unit)
			.param("user", username)
			.param("title", title)
			.param("evidence", evidence)
			.param("dueOn", dueOn)
			.param("on", on)
			.update();
	}

	/** It came of the conference of that title, if there is one. */
	void comesOf(UUID id, String beginning) {
		jdbc.sql(
				"""
						update task t
						   set origin_kind = 'CONFERENCE', origin_id = c.id, origin_title = c.title, origin_href = '/conferences/' || c.id
						  from (select c.id, c.title from conference c where c.called and c.content = 'Dữ liệu mẫu' and c.title like :beginning || '%'
						         order by c.held_on limit 1) c
						 where t.id = :id
						""")
			.param("id", id)
			.param("beginning", beginning)
			.update();
	}

	/** It carries out the directive. */
	void carriesOut(UUID id, UUID directive) {
		jdbc.sql("""
				update task set directive_id = :directive where id = :id or act_id = :id
				""").param("id", id).param("directive", directive).update();
	}

	/** The same for all units below that report, each by itself. */
	void act(UUID id, UUID giver, String title, LocalDate on, LocalDate dueOn) {
		jdbc.sql("""
				insert into task_act (id, giver_unit_id, giver_id, title, given_at)
				select :id, :giver, g.id, :title, (cast(:on as date) + time '09:00') at time zone 'Asia/Ho_Chi_Minh'
				  from app_user g where g.username = 'chuyenvien'
				""").param("id", id).param("giver", giver).param("title", title).param("on", on).update();
		jdbc.sql(
				"""
						insert into task (id, act_id, giver_unit_id, giver_id, unit_id, title, due_on, status, given_at, waiting_since)
						select uuidv7(), a.id, a.giver_unit_id, a.giver_id, u.id, a.title, :dueOn, 'GIVEN', a.given_at, a.given_at
						  from task_act a
						  join unit_closure c on c.ancestor_id = a.giver_unit_id and c.depth > 0
						  join unit u on u.id = c.descendant_id and u.reporting
						 where a.id = :id
						""")
			.param("id", id)
			.param("dueOn", dueOn)
			.update();
	}

	/** Every third unit of the act is at it. */
	void begun(UUID act, LocalDate on) {
		jdbc.sql(
				"""
						with begun as (
						    update task t set status = 'STARTED'
						      from (select o.id, row_number() over (order by u.short_name collate numbered) as place
						              from task o join unit u on u.id = o.unit_id where o.act_id = :act) p
						     where t.id = p.id and p.place % 3 = 0
						    returning t.id, t.unit_id)
						insert into task_note (id, task_id, kind, words, noted_by, noted_at)
						select uuidv7(), b.id, 'PROGRESS', 'Đã chọn địa điểm, đang làm', w.user_id,
						       (cast(:on as date) + time '10:00') at time zone 'Asia/Ho_Chi_Minh'
						  from begun b
						  join lateral (select r.user_id from role_assignment r where r.unit_id = b.unit_id and r.role = 'BOARD_SECRETARY'
						                 order by r.valid_from desc limit 1) w on true
						""")
			.param("act", act)
			.param("on", on)
			.update();
	}

	/** Somebody of the unit noted how far it is. */
	void noted(UUID id, String username, String words, LocalDate on) {
		note(id, "PROGRESS", username, words, on);
		jdbc.sql("""
				update task set status = 'STARTED' where id = :id
				""").param("id", id).update();
	}

	/** Somebody of the unit reported the result. */
	void reported(UUID id, String username, String words, LocalDate on) {
		note(id, "REPORTED", username, words, on);
		jdbc.sql("""
				update task t set status = 'REPORTED', reported_by = n.noted_by, reported_at = n.noted_at
				  from task_note n where t.id = :id and n.task_id = t.id and n.kind = 'REPORTED'
				""").param("id", id).update();
	}

	private void note(UUID id, String kind, String username, String words, LocalDate on) {
		jdbc.sql(
				"""
						insert into task_note (id, task_id, kind, words, noted_by, noted_at)
						select uuidv7(), :id, :kind, :words, a.id, (cast(:on as date) + time '15:00') at time zone 'Asia/Ho_Chi_Minh'
						  from app_user a where a.username = :user
						""")
			.param("id", id)
			.param("kind", kind)
			.param("words", words)
			.param("on", on)
			.param("user", username)
			.update();
	}

}

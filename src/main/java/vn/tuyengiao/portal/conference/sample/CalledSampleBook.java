package vn.tuyengiao.portal.conference.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the sample conferences to which people are called. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class CalledSampleBook {

	private final JdbcClient jdbc;

	/**
	 * Whether there is no group yet, but kinds of conferences and the officer who calls;
	 * nobody else adds a group until the transaction ends.
	 */
	boolean begin() {
		jdbc.sql("""
				lock table call_group in share row exclusive mode
				""").update();
		return jdbc.sql("""
				select not exists (select 1 from call_group)
				   and exists (select 1 from conference_kind where name = 'Giao ban')
				   and exists (select 1 from conference_kind where name = 'Hội nghị quán triệt')
				   and exists (select 1 from app_user where username = 'chuyenvien')
				""").query(Boolean.class).single();
	}

	/** Members of boards by their role, at the unit or below. */
	void group(UUID id, UUID unitId, String name, String role, boolean below) {
		jdbc.sql("""
				insert into call_group (id, unit_id, name, board_role, below, valid_from)
				values (:id, :unit, :name, :role, :below, date '2020-01-01')
				""")
			.param("id", id)
			.param("unit", unitId)
			.param("name", name)
			.param("role", role)
			.param("below", below)
			.update();
	}

	/** Persons by name, all of the unit with the same post. */
	void group(UUID id, UUID unitId, String name, String post, String... persons) {
		jdbc.sql(
				"""
						insert into call_group (id, unit_id, name, below, valid_from) values (:id, :unit, :name, false, date '2020-01-01')
						""")
			.param("id", id)
			.param("unit", unitId)
			.param("name", name)
			.update();
		jdbc.sql(
				"""
						insert into call_group_person (id, group_id, unit_id, name, post, position)
						select uuidv7(), :id, :unit, p.name, :post, p.place from unnest(cast(:persons as text[])) with ordinality as p (name, place)
						""")
			.param("id", id)
			.param("unit", unitId)
			.param("persons", persons)
			.param("post", post)
			.update();
	}

	/** Who is usually called to a conference of that kind. */
	void usual(String kind, UUID groupId) {
		jdbc.sql(
				"""
						insert into conference_kind_group (kind_id, group_id) select k.id, :group from conference_kind k where k.name = :kind
						""")
			.param("kind", kind)
			.param("group", groupId)
			.update();
	}

	/**
	 * Sent on a day, with one session and a venue at the host and in each commune below.
	 */
	void sent(UUID id, UUID unitId, String kind, String title, LocalDate day, LocalTime from, LocalTime to,
			LocalDate sentOn, LocalDate replyBy) {
		jdbc.sql(
				"""
						insert into conference (id, unit_id, kind_id, title, status, place, chair, secretary, content, held_on, begins_at, ends_at, called,
						                        reply_by, sent_at, sent_by, door_key, created_by, created_at, last_edited_by, last_edited_at)
						select :id, :unit, k.id, :title, 'INVITED', 'Hội trường Huyện ủy', 'Thường trực Huyện ủy', 'Chuyên viên Ban Tuyên giáo',
						       'Dữ liệu mẫu', :day, :from, :to, true, :replyBy, m.at, u.id, decode(replace(uuidv4()::text || uuidv4()::text, '-', ''), 'hex'),
						       u.id, m.at, u.id, m.at
						  from conference_kind k
						  join app_user u on u.username = 'chuyenvien'
						  cross join lateral (select (cast(:sentOn as date) + time '09:00') at time zone 'Asia/Ho_Chi_Minh' as at) m
						 where k.name = :kind
						""")
			.param("id", id)
			.param("unit", unitId)
			.param("kind", kind)
			.param("title", title)
			.param("day", day)
			.param("from", from)
			.param("to", to)
			.param("sentOn", sentOn)
			.param("replyBy", replyBy)
			.update();
		jdbc.sql(
				"""
						insert into conference_session (id, conference_id, held_on, begins_at, ends_at) values (:id, :id, :day, :from, :to)
						""")
			.param("id", id)
			.param("day", day)
			.param("from", from)
			.param("to", to)
			.update();
		jdbc.sql("""
				insert into conference_venue (id, conference_id, unit_id, name, place, position)
				select uuidv7(), :id, u.id, case when u.id = :unit then 'Huyện ủy' else u.short_name end,
				       case when u.id = :unit then 'Hội trường Huyện ủy' else 'Hội trường Ủy ban nhân dân xã' end,
				       row_number() over (order by u.id = :unit desc, u.short_name collate numbered)
				  from unit u join unit_closure w on w.descendant_id = u.id and w.ancestor_id = :unit
				 where u.reporting or u.id = :unit
				""").param("id", id).param("unit", unitId).update();
		jdbc.sql(
				"""
						insert into conference_agenda (id, conference_id, position, title, owner, minutes)
						select uuidv7(), :id, a.place, btrim(a.line), case when a.place = 2 then 'Báo cáo viên cấp huyện' else '' end,
						       case when a.place = 2 then 90 else 15 end
						  from conference_kind k cross join lateral string_to_table(k.agenda, E'\\n') with ordinality as a (line, place)
						 where k.name = :kind
						""")
			.param("id", id)
			.param("kind", kind)
			.update();
		jdbc.sql("""
				insert into agenda_sheet (conference_id, edited_by, edited_at)
				select c.id, c.created_by, c.created_at from conference c where c.id = :id
				""").param("id", id).update();
	}

	/** It is the meeting of the series for the month of its day. */
	void of(UUID id, UUID seriesId) {
		jdbc.sql(
				"""
						update conference set series_id = :series, series_month = date_trunc('month', held_on), series_day = held_on where id = :id
						""")
			.param("id", id)
			.param("series", seriesId)
			.update();
	}

	void names(UUID id, UUID directiveId) {
		jdbc.sql("""
				insert into conference_directive (conference_id, directive_id) values (:id, :directive)
				""").param("id", id).param("directive", directiveId).update();
	}

	/** The members of the boards of the communes with a venue, at that venue. */
	void call(UUID id, boolean headsOnly) {
		jdbc.sql(
				"""
						insert into conference_invitee (id, conference_id, venue_id, unit_id, person_id, name, post, origin)
						select uuidv7(), c.id, v.id, v.unit_id, p.id, p.family_name || ' ' || p.given_name, m.post, 'CALLED'
						  from conference c
						  join conference_venue v on v.conference_id = c.id
						  join board b on b.unit_id = v.unit_id
						  join board_membership m on m.board_id = b.id and not m.annulled
						   and c.held_on between m.valid_from and coalesce(m.valid_to, 'infinity') and (not :headsOnly or m.board_role = 'HEAD')
						  join person p on p.id = m.person_id
						 where c.id = :id
						on conflict do nothing
						""")
			.param("id", id)
			.param("headsOnly", headsOnly)
			.update();
		jdbc.sql(
				"""
						insert into called_unit (conference_id, unit_id, venue_id, seats)
						select distinct on (v.unit_id) v.conference_id, v.unit_id, v.id, 0 from conference_venue v where v.conference_id = :id
						""")
			.param("id", id)
			.update();
	}

	/** All units but these answered, the day after it was sent: most come themselves. */
	void answered(UUID id, UUID... silent) {
		jdbc.sql(
				"""
						update conference_invitee i
						   set reply = n.reply,
						       delegate_name = case n.reply when 'DELEGATE' then 'Phạm Thị Sen' else '' end,
						       delegate_post = case n.reply when 'DELEGATE' then 'Phó trưởng ban' else '' end,
						       reason = case n.reply when 'EXCUSED' then 'Đi học lớp cao cấp lý luận chính trị' else '' end,
						       replied_at = n.at, replied_by = n.by
						  from (select o.id, c.sent_at + interval '1 day' as at, c.sent_by as by,
						               case row_number() over (order by o.unit_id, o.name) % 9 when 4 then 'DELEGATE' when 7 then 'EXCUSED' else 'COMES' end as reply
						          from conference_invitee o join conference c on c.id = o.conference_id
						         where o.conference_id = :id and o.unit_id <> all(:silent)) n
						 where n.id = i.id
						""")
			.param("id", id)
			.param("silent", silent)
			.update();
		jdbc.sql(
				"""
						update called_unit u set answered_at = c.sent_at + interval '1 day', answered_by = c.sent_by
						  from conference c
						 where c.id = u.conference_id and u.conference_id = :id and u.unit_id <> all(:silent) and u.unit_id <> c.unit_id
						""")
			.param("id", id)
			.param("silent", silent)
			.update();
	}

}

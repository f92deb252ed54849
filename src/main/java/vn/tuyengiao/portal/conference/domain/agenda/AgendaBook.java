package vn.tuyengiao.portal.conference.domain.agenda;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.database.Rows;

/** Writes agendas, in the caller's transaction. */
@Component
@RequiredArgsConstructor
class AgendaBook {

	private final JdbcClient jdbc;

	/** The first agenda of a conference. */
	void begin(UUID conferenceId, UUID by, Instant at) {
		jdbc.sql("""
				insert into agenda_sheet (conference_id, edited_by, edited_at) values (:conference, :by, :at)
				""").param("conference", conferenceId).param("by", by).param("at", Rows.utc(at)).update();
	}

	/**
	 * These items and no others, in this order.
	 * @return false if somebody changed it since {@code version}
	 */
	boolean write(UUID conferenceId, long version, List<AgendaItem> items, UUID by, Instant at) {
		int changed = jdbc.sql("""
				update agenda_sheet set version = version + 1, edited_by = :by, edited_at = :at
				 where conference_id = :conference and version = :version
				""")
			.param("conference", conferenceId)
			.param("version", version)
			.param("by", by)
			.param("at", Rows.utc(at))
			.update();
		if (changed == 1) {
			put(conferenceId, items);
		}
		return changed == 1;
	}

	/**
	 * The items of another conference, but for those that it carried itself; in the
	 * session of the same number.
	 * @return how many
	 */
	int copy(UUID conferenceId, UUID fromId) {
		return jdbc
			.sql("""
					with numbered as (
					    select s.id, s.conference_id, row_number() over (partition by s.conference_id order by s.held_on, s.begins_at, s.id) as number
					      from conference_session s where s.conference_id in (:conference, :from))
					insert into conference_agenda (id, conference_id, session_id, position, title, owner, minutes)
					select uuidv7(), :conference, (select n.id from numbered o join numbered n on n.number = o.number and n.conference_id = :conference
					                                where o.id = a.session_id), a.position, a.title, a.owner, a.minutes
					  from conference_agenda a where a.conference_id = :from and not a.carried
					""")
			.param("conference", conferenceId)
			.param("from", fromId)
			.update();
	}

	/** These stand before or after what is there, carried by the series. */
	void carry(UUID conferenceId, List<AgendaItem> items, boolean first, UUID by, Instant at) {
		jdbc.sql(
				"""
						update agenda_sheet set version = version + 1, edited_by = :by, edited_at = :at where conference_id = :conference
						""")
			.param("conference", conferenceId)
			.param("by", by)
			.param("at", Rows.utc(at))
			.update();
		if (first) {
			jdbc.sql("""
					update conference_agenda set position = position + :more where conference_id = :conference
					""").param("conference", conferenceId).param("more", items.size()).update();
		}
		jdbc.sql(
				"""
						insert into conference_agenda (id, conference_id, position, title, owner, minutes, carried)
						select i.id, :conference,
						       i.place + case when :first then 0 else coalesce((select max(position) from conference_agenda where conference_id = :conference), 0) end,
						       i.title, i.owner, i.minutes, true
						  from unnest(cast(:ids as uuid[]), cast(:titles as text[]), cast(:owners as text[]), cast(:minutes as int[]))
						       with ordinality as i (id, title, owner, minutes, place)
						on conflict (id) do nothing
						""")
			.param("conference", conferenceId)
			.param("first", first)
			.param("ids", items.stream().map(AgendaItem::id).toArray(UUID[]::new))
			.param("titles", items.stream().map(AgendaItem::title).toArray(String[]::new))
			.param("owners", items.stream().map(AgendaItem::owner).toArray(String[]::new))
			.param("minutes", items.stream().map(AgendaItem::minutes).toArray(Integer[]::new))
			.update();
	}

	void put(UUID conferenceId, List<AgendaItem> items) {
		UUID[] ids = items.stream().map(AgendaItem::id).toArray(UUID[]::new);
		jdbc.sql("""
				delete from conference_agenda where conference_id = :conference and id <> all(:ids)
				""").param("conference", conferenceId).param("ids", ids).update();
		jdbc.sql(
				"""
						insert into conference_agenda (id, conference_id, session_id, position, title, owner, minutes)
						select i.id, :conference, i.session_id, i.position, i.title, i.owner, i.minutes
						  from unnest(cast(:ids as uuid[]), cast(:sessions as uuid[]), cast(:titles as text[]), cast(:owners as text[]),
						              cast(:minutes as int[])) with ordinality as i (id, session_id, title, owner, minutes, position)
						on conflict (id) do update set session_id = excluded.session_id, position = excluded.position, title = excluded.title,
						                               owner = excluded.owner, minutes = excluded.minutes
						 where conference_agenda.conference_id = excluded.conference_id
						""")
			.param("conference", conferenceId)
			.param("ids", ids)
			.param("sessions", items.stream().map(AgendaItem::sessionId).toArray(UUID[]::new))
			.param("titles", items.stream().map(AgendaItem::title).toArray(String[]::new))
			.param("owners", items.stream().map(AgendaItem::owner).toArray(String[]::new))
			.param("minutes", items.stream().map(AgendaItem::minutes).toArray(Integer[]::new))
			.update();
	}

}

package vn.tuyengiao.portal.conference.domain.minutes;

import java.time.Instant;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.database.Rows;

/** Writes minutes part by part, in the caller's transaction. */
@Component
@RequiredArgsConstructor
class MinutesBook {

	private final JdbcClient jdbc;

	/** Somebody wrote in a part. */
	void wrote(UUID conferenceId, UUID by) {
		jdbc.sql(
				"""
						insert into conference_minutes (conference_id, written_by, version) values (:conference, array[cast(:by as uuid)], 1)
						on conflict (conference_id) do update
						   set version = conference_minutes.version + 1,
						       written_by = case when excluded.written_by <@ conference_minutes.written_by then conference_minutes.written_by
						                         else conference_minutes.written_by || excluded.written_by end
						""")
			.param("conference", conferenceId)
			.param("by", by)
			.update();
	}

	/**
	 * @return false if there is one of that id, or that part of the minutes
	 */
	boolean add(UUID id, UUID conferenceId, MinutesKind kind, @Nullable UUID agendaId, MinutesText text, UUID by,
			Instant at) {
		return jdbc
			.sql("""
					insert into minutes_part (id, conference_id, kind, agenda_id, unit_id, spoke, words, position, edited_by, edited_at)
					select :id, :conference, :kind, :item, :unit, :spoke, :words, coalesce(max(p.position), 0) + 1, :by, :at
					  from minutes_part p where p.conference_id = :conference
					on conflict do nothing
					""")
			.param("id", id)
			.param("conference", conferenceId)
			.param("kind", kind.name())
			.param("item", agendaId)
			.param("unit", text.unitId())
			.param("spoke", text.spoke())
			.param("words", text.words())
			.param("by", by)
			.param("at", Rows.utc(at))
			.update() == 1;
	}

	/**
	 * @return false if somebody changed it since {@code version}
	 */
	boolean change(UUID id, long version, MinutesText text, UUID by, Instant at) {
		return jdbc
			.sql("""
					update minutes_part
					   set unit_id = :unit, spoke = :spoke, words = :words, edited_by = :by, edited_at = :at, version = version + 1
					 where id = :id and version = :version
					""")
			.param("id", id)
			.param("version", version)
			.param("unit", text.unitId())
			.param("spoke", text.spoke())
			.param("words", text.words())
			.param("by", by)
			.param("at", Rows.utc(at))
			.update() == 1;
	}

	void drop(UUID id) {
		jdbc.sql("""
				delete from minutes_part where id = :id""").param("id", id).update();
	}

	/**
	 * @param by null for taken back
	 */
	void approve(UUID conferenceId, @Nullable UUID by, @Nullable Instant at) {
		jdbc.sql("""
				update conference_minutes set approved_by = :by, approved_at = :at, version = version + 1
				 where conference_id = :conference
				""")
			.param("conference", conferenceId)
			.param("by", by)
			.param("at", at == null ? null : Rows.utc(at))
			.update();
	}

}

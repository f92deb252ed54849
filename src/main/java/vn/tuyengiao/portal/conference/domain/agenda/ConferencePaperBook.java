package vn.tuyengiao.portal.conference.domain.agenda;

import java.time.Instant;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.database.Rows;

/** Writes the papers of conferences, in the caller's transaction. */
@Component
@RequiredArgsConstructor
class ConferencePaperBook {

	private final JdbcClient jdbc;

	/**
	 * @param agendaId an item of the conference; another one is left out
	 */
	void add(UUID id, UUID conferenceId, @Nullable UUID agendaId, String title, UUID fileId, UUID by, Instant at) {
		jdbc.sql(
				"""
						insert into conference_paper (id, conference_id, agenda_id, file_id, title, added_by, added_at)
						values (:id, :conference, (select a.id from conference_agenda a where a.id = :item and a.conference_id = :conference),
						        :file, :title, :by, :at)
						""")
			.param("id", id)
			.param("conference", conferenceId)
			.param("item", agendaId)
			.param("file", fileId)
			.param("title", title)
			.param("by", by)
			.param("at", Rows.utc(at))
			.update();
	}

	void drop(UUID conferenceId, UUID id) {
		jdbc.sql("""
				delete from conference_paper where id = :id and conference_id = :conference
				""").param("id", id).param("conference", conferenceId).update();
	}

}

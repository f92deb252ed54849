package vn.tuyengiao.portal.conference.domain.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.file.Files;
import vn.tuyengiao.portal.file.StoredFile;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.database.Rows;

/** Agendas and papers; who asks has checked access. */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class AgendaQueries {

	private final JdbcClient jdbc;

	private final Files files;

	/** One statement. */
	public AgendaSheet sheet(UUID conferenceId) {
		List<AgendaItem> items = new ArrayList<>();
		List<Head> heads = jdbc.sql("""
				select s.version, e.display_name, s.edited_at, a.id, a.session_id, a.title, a.owner, a.minutes
				  from agenda_sheet s
				  join app_user e on e.id = s.edited_by
				  left join conference_agenda a on a.conference_id = s.conference_id
				 where s.conference_id = :conference
				 order by a.position, a.id
				""").param("conference", conferenceId).query((row, number) -> {
			if (row.getObject("id") != null) {
				items.add(item(row));
			}
			return new Head(row.getLong("version"), row.getString("display_name"), Rows.instant(row, "edited_at"));
		}).list();
		if (heads.isEmpty()) {
			throw new NotFoundException("agenda of conference " + conferenceId);
		}
		Head head = heads.get(0);
		return new AgendaSheet(head.version(), head.by(), head.at(), items);
	}

	/** In the order in which they were added; two statements, one if there are none. */
	public List<ConferencePaper> papers(UUID conferenceId) {
		List<Held> held = jdbc.sql("""
				select p.id, p.agenda_id, p.title, p.file_id, a.display_name
				  from conference_paper p join app_user a on a.id = p.added_by
				 where p.conference_id = :conference order by p.added_at, p.id
				""").param("conference", conferenceId).query((row, number) -> held(row)).list();
		if (held.isEmpty()) {
			return List.of();
		}
		Map<UUID, StoredFile> stored = files.files(held.stream().map(Held::fileId).toList())
			.stream()
			.collect(Collectors.toMap(StoredFile::id, Function.identity()));
		return held.stream()
			.map(one -> new ConferencePaper(one.id(), one.agendaId(), one.title(),
					Objects.requireNonNull(stored.get(one.fileId())), one.by()))
			.toList();
	}

	/** The file of a paper. */
	Optional<UUID> file(UUID conferenceId, UUID paperId) {
		return jdbc.sql("""
				select p.file_id from conference_paper p where p.id = :id and p.conference_id = :conference
				""").param("id", paperId).param("conference", conferenceId).query(UUID.class).optional();
	}

	/** Whether there is any item besides those that a series carried. */
	boolean hasUsual(UUID conferenceId) {
		return jdbc.sql("""
				select exists (select 1 from conference_agenda a where a.conference_id = :conference and not a.carried)
				""").param("conference", conferenceId).query(Boolean.class).single();
	}

	/** Items of which something stands in the minutes. */
	Set<UUID> written(UUID conferenceId) {
		return Set.copyOf(jdbc.sql("""
				select p.agenda_id from minutes_part p
				 where p.conference_id = :conference and p.agenda_id is not null and p.words <> ''
				""").param("conference", conferenceId).query(UUID.class).list());
	}

	private static AgendaItem item(ResultSet row) throws SQLException {
		return new AgendaItem(Rows.id(row, "id"), Rows.id(row, "session_id"), row.getString("title"),
				row.getString("owner"), Rows.number(row, "minutes"));
	}

	private static Held held(ResultSet row) throws SQLException {
		return new Held(Rows.id(row, "id"), Rows.id(row, "agenda_id"), row.getString("title"), Rows.id(row, "file_id"),
				row.getString("display_name"));
	}

	private record Head(long version, String by, Instant at) {
	}

	private record Held(UUID id, @Nullable UUID agendaId, String title, UUID fileId, String by) {
	}

}

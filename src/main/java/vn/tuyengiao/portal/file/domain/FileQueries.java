package vn.tuyengiao.portal.file.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.file.FileKind;
import vn.tuyengiao.portal.file.FileReading;
import vn.tuyengiao.portal.file.StoredFile;
import vn.tuyengiao.portal.platform.database.Rows;

/** Reads files and their pieces; never the text with them, which may be long. */
@Component
@RequiredArgsConstructor
class FileQueries {

	private final JdbcClient jdbc;

	Optional<StoredFile> find(UUID id) {
		return jdbc
			.sql("""
					select f.id, f.series_id, f.revision, f.name, f.kind, f.size, f.sha256, f.pages, f.text_state, f.stored_at,
					       f.unread, f.looked_at, u.display_name as looked_at_by_name
					from stored_file f left join app_user u on u.id = f.looked_at_by where f.id = :id
					""")
			.param("id", id)
			.query(FileQueries::read)
			.optional();
	}

	List<StoredFile> find(Collection<UUID> ids) {
		return ids.isEmpty() ? List.of()
				: jdbc
					.sql("""
							select f.id, f.series_id, f.revision, f.name, f.kind, f.size, f.sha256, f.pages, f.text_state, f.stored_at,
							       f.unread, f.looked_at, u.display_name as looked_at_by_name
							from stored_file f left join app_user u on u.id = f.looked_at_by where f.id = any(:ids) order by f.stored_at, f.id
							""")
					.param("ids", ids.toArray(UUID[]::new))
					.query(FileQueries::read)
					.list();
	}

	List<StoredFile> revisionsUpTo(StoredFile file) {
		return jdbc
			.sql("""
					select f.id, f.series_id, f.revision, f.name, f.kind, f.size, f.sha256, f.pages, f.text_state, f.stored_at,
					       f.unread, f.looked_at, u.display_name as looked_at_by_name
					from stored_file f left join app_user u on u.id = f.looked_at_by where f.series_id = :series and f.revision <= :revision order by f.revision desc
					""")
			.param("series", file.series())
			.param("revision", file.revision())
			.query(FileQueries::read)
			.list();
	}

	int nextRevision(UUID series) {
		return jdbc.sql("""
				select max(revision) + 1 from stored_file where series_id = :series
				""").param("series", series).query(Integer.class).single();
	}

	/** One piece by a statement of its own; empty if it is not there. */
	Optional<byte[]> piece(UUID id, int position) {
		return jdbc.sql("""
				select bytes from file_piece where file_id = :id and position = :position
				""").param("id", id).param("position", position).query(byte[].class).optional();
	}

	private static StoredFile read(ResultSet row, int number) throws SQLException {
		return new StoredFile(Rows.id(row, "id"), Rows.id(row, "series_id"), row.getInt("revision"),
				row.getString("name"), Rows.oneOf(FileKind.class, row, "kind"), row.getLong("size"),
				row.getString("sha256"), row.getInt("pages"), "READ".equals(row.getString("text_state")),
				Rows.instant(row, "stored_at"), FileReading.of(row));
	}

}

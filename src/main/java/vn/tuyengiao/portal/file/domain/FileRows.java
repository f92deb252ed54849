package vn.tuyengiao.portal.file.domain;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.file.FileKind;
import vn.tuyengiao.portal.file.StoredFile;

/**
 * The rows of files and of their pieces. A file never changes once it is stored, so there
 * is nothing for an entity to guard, and its text is never read with it.
 */
@Component
@RequiredArgsConstructor
class FileRows {

	/** Bytes of every piece but the last. */
	static final int PIECE = 256 * 1024;

	private static final String COLUMNS = "select id, series_id, revision, name, kind, size, sha256, pages, text_state, stored_at from stored_file ";

	private final JdbcClient jdbc;

	Optional<StoredFile> find(UUID id) {
		return jdbc.sql(COLUMNS + "where id = :id").param("id", id).query(FileRows::read).optional();
	}

	List<StoredFile> find(Collection<UUID> ids) {
		return ids.isEmpty() ? List.of()
				: jdbc.sql(COLUMNS + "where id = any(:ids) order by stored_at, id")
					.param("ids", ids.toArray(UUID[]::new))
					.query(FileRows::read)
					.list();
	}

	List<StoredFile> revisionsUpTo(StoredFile file) {
		return jdbc.sql(COLUMNS + "where series_id = :series and revision <= :revision order by revision desc")
			.param("series", file.series())
			.param("revision", file.revision())
			.query(FileRows::read)
			.list();
	}

	/** Holds the series, so that revisions get their numbers one after the other. */
	int nextRevision(UUID series) {
		jdbc.sql("select id from stored_file where id = :series for update")
			.param("series", series)
			.query()
			.listOfRows();
		return jdbc.sql("select max(revision) + 1 from stored_file where series_id = :series")
			.param("series", series)
			.query(Integer.class)
			.single();
	}

	void insert(StoredFile file, @Nullable String text, TextState state, UUID storedBy) {
		jdbc.sql("""
				insert into stored_file (id, series_id, revision, name, kind, size, sha256, pages, text, text_state,
				                         stored_by, stored_at)
				values (:id, :series, :revision, :name, :kind, :size, :sha256, :pages, :text, :state, :by, :at)
				""")
			.param("id", file.id())
			.param("series", file.series())
			.param("revision", file.revision())
			.param("name", file.name())
			.param("kind", file.kind().name())
			.param("size", file.size())
			.param("sha256", file.sha256())
			.param("pages", file.pages() == 0 ? null : file.pages(), java.sql.Types.INTEGER)
			.param("text", text, java.sql.Types.VARCHAR)
			.param("state", state.name())
			.param("by", storedBy)
			.param("at", file.storedAt().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** One statement a piece, so that never more than one is in memory. */
	void insertPieces(UUID id, InputStream contents) throws IOException {
		int position = 0;
		for (byte[] piece = contents.readNBytes(PIECE); piece.length > 0; piece = contents.readNBytes(PIECE)) {
			jdbc.sql("insert into file_piece (file_id, position, bytes) values (:id, :position, :bytes)")
				.param("id", id)
				.param("position", position++)
				.param("bytes", piece)
				.update();
		}
	}

	/** One piece by a statement of its own; empty if it is not there. */
	Optional<byte[]> piece(UUID id, int position) {
		return jdbc.sql("select bytes from file_piece where file_id = :id and position = :position")
			.param("id", id)
			.param("position", position)
			.query(byte[].class)
			.optional();
	}

	private static StoredFile read(ResultSet row, int number) throws SQLException {
		return new StoredFile(row.getObject("id", UUID.class), row.getObject("series_id", UUID.class),
				row.getInt("revision"), row.getString("name"), FileKind.valueOf(row.getString("kind")),
				row.getLong("size"), row.getString("sha256"), row.getInt("pages"),
				"READ".equals(row.getString("text_state")),
				row.getObject("stored_at", java.time.OffsetDateTime.class).toInstant());
	}

}

package vn.tuyengiao.portal.file.domain;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.file.StoredFile;
import vn.tuyengiao.portal.file.domain.reading.TextState;
import vn.tuyengiao.portal.platform.database.Rows;

/**
 * Writes files and their pieces. A file never changes once it is stored but for who
 * looked at it, so there is nothing for an entity to guard.
 */
@Component
@RequiredArgsConstructor
class FileBook {

	/** Bytes of every piece but the last. */
	static final int PIECE = 256 * 1024;

	private final JdbcClient jdbc;

	void add(StoredFile file, @Nullable String text, TextState state, UUID storedBy) {
		jdbc.sql("""
				insert into stored_file (id, series_id, revision, name, kind, size, sha256, pages, text, text_state,
				                         unread, stored_by, stored_at)
				values (:id, :series, :revision, :name, :kind, :size, :sha256, :pages, :text, :state, :unread,
				        :by, :at)
				""")
			.param("id", file.id())
			.param("series", file.series())
			.param("revision", file.revision())
			.param("name", file.name())
			.param("kind", file.kind().name())
			.param("size", file.size())
			.param("sha256", file.sha256())
			.param("pages", file.pages() == 0 ? null : file.pages(), Types.INTEGER)
			.param("text", text, Types.VARCHAR)
			.param("state", state.name())
			.param("unread", file.reading().unread().stream().map(Enum::name).toArray(String[]::new))
			.param("by", storedBy)
			.param("at", Rows.utc(file.storedAt()))
			.update();
	}

	/** Once is enough: who did first stays. */
	void lookedAt(UUID id, UUID by, Instant at) {
		jdbc.sql("""
				update stored_file set looked_at_by = :by, looked_at = :at where id = :id and looked_at is null
				""").param("id", id).param("by", by).param("at", Rows.utc(at)).update();
	}

	/** One statement a piece, so that never more than one is in memory. */
	void addPieces(UUID id, InputStream contents) throws IOException {
		int position = 0;
		for (byte[] piece = contents.readNBytes(PIECE); piece.length > 0; piece = contents.readNBytes(PIECE)) {
			jdbc.sql("""
					insert into file_piece (file_id, position, bytes) values (:id, :position, :bytes)
					""").param("id", id).param("position", position++).param("bytes", piece).update();
		}
	}

}

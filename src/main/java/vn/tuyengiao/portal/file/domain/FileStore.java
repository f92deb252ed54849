package vn.tuyengiao.portal.file.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.file.FileReading;
import vn.tuyengiao.portal.file.Files;
import vn.tuyengiao.portal.file.PagePicture;
import vn.tuyengiao.portal.file.StoredFile;
import vn.tuyengiao.portal.file.Upload;
import vn.tuyengiao.portal.file.domain.format.LocalCopy;
import vn.tuyengiao.portal.file.domain.format.TextReader;
import vn.tuyengiao.portal.file.domain.reading.TextState;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;

/** Keeps files in the database, piece by piece, after all checks have passed. */
@Service
@RequiredArgsConstructor
class FileStore implements Files {

	private final FileQueries queries;

	private final FileBook book;

	private final TransactionLock lock;

	private final UploadChecks checks;

	private final PagePictures pictures;

	private final VietnamTime time;

	@Override
	@Transactional
	public StoredFile store(String field, Upload upload, UUID storedBy) {
		return checks.check(field, upload, (file, content, name, kind) -> {
			UUID id = Ids.next();
			return insert(
					new StoredFile(id, id, 1, name, kind, file.getSize(), file.getSha256(), content.pages(),
							content.state() == TextState.READ, time.now(), FileReading.without(content.unread())),
					file, content, storedBy);
		});
	}

	@Override
	@Transactional
	public StoredFile replace(UUID fileId, String field, Upload upload, UUID storedBy) {
		UUID series = file(fileId).series();
		return checks
			.check(field, upload,
					(file, content, name, kind) -> insert(new StoredFile(Ids.next(), series, nextRevision(series), name,
							kind, file.getSize(), file.getSha256(), content.pages(), content.state() == TextState.READ,
							time.now(), FileReading.without(content.unread())), file, content, storedBy));
	}

	@Override
	@Transactional
	public void lookedAt(UUID fileId, UUID by) {
		book.lookedAt(file(fileId).id(), by, time.now());
	}

	@Override
	public StoredFile file(UUID id) {
		return queries.find(id).orElseThrow(() -> new NotFoundException("file " + id));
	}

	@Override
	public List<StoredFile> files(Collection<UUID> ids) {
		return queries.find(ids);
	}

	@Override
	public List<StoredFile> revisions(UUID fileId) {
		return queries.revisionsUpTo(file(fileId));
	}

	/** Outside of a transaction, so that no connection waits for the reader. */
	@Override
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public void writeTo(UUID fileId, OutputStream out) throws IOException {
		StoredFile file = file(fileId);
		long left = file.size();
		for (int position = 0; left > 0; position++) {
			byte[] piece = queries.piece(fileId, position)
				.orElseThrow(() -> new IOException("file " + fileId + " is incomplete"));
			out.write(piece);
			left -= piece.length;
		}
	}

	@Override
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public PagePicture page(UUID fileId, int number) {
		return pictures.draw(file(fileId), number);
	}

	/** Revisions of one file get their numbers one after the other. */
	private int nextRevision(UUID series) {
		lock.take("revisions of file " + series);
		return queries.nextRevision(series);
	}

	private StoredFile insert(StoredFile stored, LocalCopy file, TextReader.Content content, UUID storedBy)
			throws IOException {
		book.add(stored, content.text(), content.state(), storedBy);
		try (InputStream contents = file.open()) {
			book.addPieces(stored.id(), contents);
		}
		return stored;
	}

}

package vn.tuyengiao.portal.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;

/**
 * The stored files. Does not check access: the record that owns a file does, before it
 * asks.
 */
public interface Files {

	/**
	 * Checks an upload and stores it, inside the caller's transaction. The check may take
	 * seconds: ask before taking locks that others wait for.
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException with a fault at
	 * {@code field} if it may not be stored: nothing of it is kept
	 */
	StoredFile store(String field, Upload upload, UUID storedBy);

	/**
	 * Stores an upload as the next revision of a file; the old one is kept. Faults as
	 * {@link #store}.
	 */
	StoredFile replace(UUID fileId, String field, Upload upload, UUID storedBy);

	/**
	 * Takes note that somebody looked at the first page, as it could not be read whole,
	 * and that it bears no degree of secrecy. Said twice, the first counts.
	 */
	void lookedAt(UUID fileId, UUID by);

	/**
	 * @throws vn.tuyengiao.portal.platform.NotFoundException if there is none
	 */
	StoredFile file(UUID id);

	/** Unknown ids are left out. */
	List<StoredFile> files(Collection<UUID> ids);

	/** The file and those that it replaced, newest first. */
	List<StoredFile> revisions(UUID fileId);

	/**
	 * Writes the contents piece by piece, each read on its own: no connection is held
	 * while the reader is slow, unless by a transaction of the caller.
	 */
	void writeTo(UUID fileId, OutputStream out) throws IOException;

	/**
	 * A page of the file as a picture, which says in the reader's language what of it
	 * could not be drawn.
	 * @param number from 1
	 * @throws vn.tuyengiao.portal.platform.NotFoundException if it has no such page
	 */
	PagePicture page(UUID fileId, int number);

}

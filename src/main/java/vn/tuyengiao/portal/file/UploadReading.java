package vn.tuyengiao.portal.file;

import java.io.IOException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** Reads an upload that is not kept, once it has passed the checks of those that are. */
public interface UploadReading {

	/**
	 * Looks at name, size, kind, macros, password, degree of secrecy, and at what a ZIP
	 * inflates to, then hands it on.
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException with a fault at
	 * {@code field} if it may not be read, or as the work throws it
	 */
	<T extends @Nullable Object> T read(String field, Upload upload, Work<T> work);

	/** What is done with it. */
	interface Work<T extends @Nullable Object> {

		/** {@code path}: a copy that is there for as long as this takes. */
		T with(Path path, FileKind kind) throws IOException;

	}

}

package vn.tuyengiao.portal.file;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/**
 * What somebody sends: a name, a size in bytes, and contents that can be read from their
 * beginning several times.
 */
public interface Upload {

	@Nullable String name();

	long size();

	InputStream open() throws IOException;

}

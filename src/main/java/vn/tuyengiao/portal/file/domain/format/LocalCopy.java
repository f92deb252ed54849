package vn.tuyengiao.portal.file.domain.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/**
 * An upload on the server's disk while it is looked at: readers of formats go to and fro
 * in a file. Gone when closed.
 */
@Getter
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
public final class LocalCopy implements AutoCloseable {

	private final Path path;

	private final long size;

	private final String sha256;

	/**
	 * Copies at most {@code limit} bytes and one more, which tells that it is too large.
	 */
	public static LocalCopy of(InputStream in, long limit) throws IOException {
		Path path = Files.createTempFile("portal-upload-", ".tmp");
		try (in; OutputStream out = Files.newOutputStream(path)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			byte[] buffer = new byte[64 * 1024];
			long size = 0;
			for (int read = in.read(buffer); read >= 0 && size <= limit; read = in.read(buffer)) {
				digest.update(buffer, 0, read);
				out.write(buffer, 0, read);
				size += read;
			}
			return new LocalCopy(path, size, HexFormat.of().formatHex(digest.digest()));
		}
		catch (IOException ex) {
			Files.deleteIfExists(path);
			throw ex;
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public InputStream open() throws IOException {
		return Files.newInputStream(path);
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(path);
	}

}

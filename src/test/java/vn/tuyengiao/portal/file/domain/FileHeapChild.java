package vn.tuyengiao.portal.file.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import vn.tuyengiao.portal.file.SampleFiles;
import vn.tuyengiao.portal.file.StoredFile;
import vn.tuyengiao.portal.file.Upload;
import vn.tuyengiao.portal.file.domain.format.TextReader;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;

/**
 * A process of its own that stores a large file and fetches it again with so little free
 * memory as the promise leaves: what is over is filled up before.
 */
final class FileHeapChild {

	private static final int EXTRA = 32 * 1024 * 1024;

	private FileHeapChild() {
	}

	public static void main(String[] args) throws Exception {
		PGSimpleDataSource database = new PGSimpleDataSource();
		database.setUrl(args[0]);
		database.setUser(args[1]);
		database.setPassword(args[2]);
		UUID user = UUID.fromString(args[3]);
		Path large = Path.of(args[4]);
		JdbcClient jdbc = JdbcClient.create(database);
		FileQueries queries = new FileQueries(jdbc);
		FileStore store = new FileStore(queries, new FileBook(jdbc), new TransactionLock(jdbc),
				new UploadChecks(new TextReader(), new FileSettings(DataSize.ofMegabytes(25))),
				new PagePictures(queries, new StaticMessageSource()), new VietnamTime(Clock.systemUTC()));
		// what is loaded once for all is no matter of the size
		byte[] small = SampleFiles.pdf("Chỉ thị");
		StoredFile warm = store.store("file", upload(() -> new ByteArrayInputStream(small), small.length), user);
		store.writeTo(warm.id(), OutputStream.nullOutputStream());
		store.page(warm.id(), 1);

		List<byte[]> ballast = new ArrayList<>();
		long free = free();
		while (free > EXTRA) {
			ballast.add(new byte[(int) Math.min(1024 * 1024, free - EXTRA + 1)]);
			free = free();
		}
		System.out.println("FREE " + free);
		StoredFile stored = store.store("file", upload(() -> Files.newInputStream(large), Files.size(large)), user);
		MessageDigest digest = MessageDigest.getInstance("SHA-256");
		store.writeTo(stored.id(), new DigestOutputStream(OutputStream.nullOutputStream(), digest));
		System.out.println("SAME " + HexFormat.of().formatHex(digest.digest()).equals(stored.sha256()));
		System.out.println("STORED " + stored.size() + " " + stored.searchable() + " " + stored.pages());
		System.out.println("BALLAST " + ballast.size());
		System.exit(0);
	}

	private static long free() {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return runtime.maxMemory() - (runtime.totalMemory() - runtime.freeMemory());
	}

	private static Upload upload(Opening opening, long size) {
		return new Upload() {
			@Override
			public String name() {
				return "Chỉ thị.pdf";
			}

			@Override
			public long size() {
				return size;
			}

			@Override
			public InputStream open() throws IOException {
				return opening.open();
			}
		};
	}

	private interface Opening {

		InputStream open() throws IOException;

	}

}

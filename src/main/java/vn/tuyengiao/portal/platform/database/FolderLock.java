package vn.tuyengiao.portal.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds a folder for one portal. The system lets go of it when the process ends, however
 * it ends.
 */
final class FolderLock implements AutoCloseable {

	/**
	 * Folders held in this JVM: opening and closing a lock file a second time in one
	 * process would give up the lock.
	 */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path directory;

	private final FileChannel channel;

	private FolderLock(Path directory, FileChannel channel) {
		this.directory = directory;
		this.channel = channel;
	}

	/**
	 * @param directory a real path
	 * @return empty if another portal holds the folder
	 */
	static Optional<FolderLock> tryAcquire(Path directory) throws IOException {
		if (!HELD.add(directory)) {
			return Optional.empty();
		}
		FileChannel channel = null;
		boolean locked = false;
		try {
			channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			locked = channel.tryLock() != null;
			return locked ? Optional.of(new FolderLock(directory, channel)) : Optional.empty();
		}
		finally {
			if (!locked) {
				if (channel != null) {
					channel.close();
				}
				HELD.remove(directory);
			}
		}
	}

	@Override
	public void close() throws IOException {
		channel.close();
		HELD.remove(directory);
	}

}

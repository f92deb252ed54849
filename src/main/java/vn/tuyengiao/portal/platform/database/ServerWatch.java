package vn.tuyengiao.portal.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees when the server ends without having been told to, as when the system kills it for
 * want of memory, and has it started again: what was under way fails, the next request
 * finds it running. Where that is not possible, or again and again, it is lost.
 */
final class ServerWatch implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(ServerWatch.class);

	/** As often within {@link #WHILE} it is started again. */
	private static final int MOST = 5;

	private static final Duration WHILE = Duration.ofMinutes(10);

	private static final Duration LOOK = Duration.ofMillis(250);

	private final Start start;

	private final Deque<Instant> deaths = new ArrayDeque<>();

	private volatile boolean closed;

	private volatile boolean down;

	private volatile @Nullable Thread watching;

	private volatile Consumer<DatabaseFailure> lost = failure -> {
	};

	ServerWatch(Start start) {
		this.start = start;
	}

	void whenLost(Consumer<DatabaseFailure> told) {
		lost = told;
	}

	/** From now on the process is looked after, and whichever takes its place. */
	void over(Optional<ProcessHandle> process) throws IOException {
		ProcessHandle first = process.orElseThrow(() -> new IOException("the server has no process"));
		Thread thread = new Thread(() -> stayWith(first), "embedded-database-watch");
		thread.setDaemon(true);
		watching = thread;
		thread.start();
	}

	private void stayWith(ProcessHandle first) {
		ProcessHandle process = first;
		while (true) {
			if (!hasEnded(process)) {
				return;
			}
			down = true;
			log.error("The embedded PostgreSQL (process {}) has ended by itself or was killed: starting it again",
					process.pid());
			try {
				requireSeldom();
				process = start.again().orElseThrow(() -> new IOException("the server has no process"));
				down = false;
				log.warn("The embedded PostgreSQL runs again (process {})", process.pid());
			}
			catch (IOException | UncheckedIOException ex) {
				if (!closed) {
					lost.accept(failure(ex));
				}
				return;
			}
		}
	}

	/** Waits for it; false if this is to end instead. */
	private boolean hasEnded(ProcessHandle process) {
		boolean told = process.info().command().isPresent();
		try {
			// the process is no child of ours: nobody calls when it ends
			while (!closed && process.isAlive() && !(told && process.info().command().isEmpty())) {
				Thread.sleep(LOOK.toMillis());
			}
			return !closed;
		}
		catch (InterruptedException ex) {
			return false;
		}
	}

	/** Whether the server is gone and not there again. */
	boolean isDown() {
		return down;
	}

	private void requireSeldom() throws IOException {
		Instant now = Instant.now();
		deaths.addLast(now);
		while (deaths.getFirst().isBefore(now.minus(WHILE))) {
			deaths.removeFirst();
		}
		if (deaths.size() > MOST) {
			throw new IOException("it ended " + deaths.size() + " times within " + WHILE.toMinutes() + " minutes");
		}
	}

	private static DatabaseFailure failure(Exception cause) {
		return new DatabaseFailure("The embedded PostgreSQL died and could not be started again: " + cause.getMessage(),
				"The portal ends here; what was confirmed is kept. Look at postgresql.log in the data directory, "
						+ "at memory and disk space, then start the portal again.",
				cause);
	}

	/** Whatever ends now was told to; a start under way is broken off. */
	@Override
	public void close() {
		closed = true;
		Thread thread = watching;
		if (thread == null || thread == Thread.currentThread()) {
			return;
		}
		thread.interrupt();
		try {
			thread.join(3000);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Starts the server and says its process. */
	@FunctionalInterface
	interface Start {

		Optional<ProcessHandle> again() throws IOException;

	}

}

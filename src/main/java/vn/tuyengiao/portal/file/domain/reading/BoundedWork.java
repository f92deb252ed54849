package vn.tuyengiao.portal.file.domain.reading;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

/**
 * A few threads on which foreign formats are read: how many at once, how long one may
 * take, and whatever goes wrong in there stays in there.
 */
public final class BoundedWork implements AutoCloseable {

	private static final int WAITING = 100;

	private final ThreadPoolExecutor threads;

	private final Duration patience;

	private final Duration limit;

	/**
	 * @param patience how long work may wait for a thread
	 * @param limit how long it may take then
	 */
	public BoundedWork(String name, int atOnce, Duration patience, Duration limit) {
		this.patience = patience;
		this.limit = limit;
		threads = new ThreadPoolExecutor(atOnce, atOnce, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING),
				work -> {
					Thread thread = new Thread(work, name);
					thread.setDaemon(true);
					return thread;
				});
		threads.allowCoreThreadTimeOut(true);
	}

	/**
	 * Does the work on one of the threads; an interrupt tells it that its time is over.
	 * @throws BusyException if no thread became free
	 * @throws FailedException if it failed in any way, by lack of memory or of stack too,
	 * or took too long
	 */
	public <T extends @Nullable Object> T run(Callable<T> work) throws BusyException, FailedException {
		CountDownLatch started = new CountDownLatch(1);
		Future<T> result;
		try {
			result = threads.submit(() -> {
				started.countDown();
				return work.call();
			});
		}
		catch (RejectedExecutionException ex) {
			throw new BusyException();
		}
		try {
			if (!started.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new BusyException();
			}
			return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new FailedException(ex.getCause() == null ? ex : ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new BusyException();
		}
		finally {
			result.cancel(true);
		}
	}

	/** For loops of our own that read what a stranger has written. */
	public static void stopIfLate() throws LateException {
		if (Thread.currentThread().isInterrupted()) {
			throw new LateException();
		}
	}

	@Override
	public void close() {
		threads.shutdownNow();
	}

	/** No thread became free in time. */
	public static final class BusyException extends Exception {

	}

	/** The work failed; why is for nobody, as it may quote the document. */
	public static final class FailedException extends Exception {

		FailedException(Throwable cause) {
			super(cause.getClass().getName());
		}

	}

	/** Thrown within the work when its time is over. */
	public static final class LateException extends java.io.IOException {

	}

}

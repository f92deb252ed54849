package vn.tuyengiao.portal.testing;

import java.time.Duration;
import java.util.concurrent.Executor;

/**
 * What runs in threads of its own, as listeners of other modules' events do: on the
 * portal's own executor, but counted, so that a test can wait until all of it is done.
 */
public final class BackgroundWork {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private int underWay;

	/** The same executor, with all that it runs counted. */
	Executor counted(Executor executor) {
		return task -> {
			change(1);
			try {
				executor.execute(() -> {
					try {
						task.run();
					}
					finally {
						change(-1);
					}
				});
			}
			catch (RuntimeException ex) {
				change(-1);
				throw ex;
			}
		};
	}

	/** Returns when nothing runs any more, whether it succeeded or not. */
	public synchronized void await() {
		long end = System.nanoTime() + PATIENCE.toNanos();
		try {
			while (underWay > 0) {
				long left = (end - System.nanoTime()) / 1_000_000;
				if (left <= 0) {
					throw new AssertionError(underWay + " pieces of work have not ended in " + PATIENCE);
				}
				wait(left);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	private synchronized void change(int by) {
		underWay += by;
		notifyAll();
	}

}

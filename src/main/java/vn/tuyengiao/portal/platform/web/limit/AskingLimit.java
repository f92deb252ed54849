package vn.tuyengiao.portal.platform.web.limit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

import lombok.RequiredArgsConstructor;

/**
 * How often somebody may ask for something. Whoever paused may come as often as he may in
 * a minute at once; then one more request each part of a minute. Kept in memory: a
 * restart forgives, and each node of a cluster counts its own.
 *
 * @param <K> who asks for what
 */
@RequiredArgsConstructor
public final class AskingLimit<K> {

	/** Askers in memory at once: who was away longest is forgotten first. */
	static final int MOST = 10_000;

	private static final long MINUTE = Duration.ofMinutes(1).toNanos();

	/** Nanoseconds that only ever grow. */
	private final LongSupplier ticker;

	/** When what was asked for so far is worked off, the longest away first. */
	private final Map<K, Long> busyUntil = new LinkedHashMap<>();

	/**
	 * Counts one request.
	 * @throws TooOftenException if it is one too many
	 */
	public void take(K asker, int perMinute) {
		long each = MINUTE / perMinute;
		long now = ticker.getAsLong();
		synchronized (busyUntil) {
			Long before = busyUntil.get(asker);
			long busy = before == null || before - now < 0 ? now : before;
			long wait = busy + each - now - MINUTE;
			if (wait > 0) {
				throw new TooOftenException(1 + wait / Duration.ofSeconds(1).toNanos());
			}
			busyUntil.remove(asker);
			busyUntil.put(asker, busy + each);
			if (busyUntil.size() > MOST) {
				busyUntil.remove(busyUntil.keySet().iterator().next());
			}
		}
	}

}

package vn.tuyengiao.portal.platform.web.limit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets each person ask for what costs much as often as the settings say. Whoever paused
 * may come as often as that at once; then one more request each part of a minute. Kept in
 * memory: a restart forgives, and each node of a cluster counts its own.
 */
@RequiredArgsConstructor
public class CostlyLimit implements HandlerInterceptor {

	/** People in memory at once: who was away longest is forgotten first. */
	static final int MOST_PEOPLE = 10_000;

	private static final long MINUTE = Duration.ofMinutes(1).toNanos();

	private final CostlySettings settings;

	/** Nobody, if nobody is signed in. */
	private final Supplier<Optional<UUID>> signedIn;

	/** Nanoseconds that only ever grow. */
	private final LongSupplier ticker;

	/** When what a person asked for so far is worked off, the longest away first. */
	private final Map<Asker, Long> busyUntil = new LinkedHashMap<>();

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			Costly costly = method.getMethodAnnotation(Costly.class);
			if (costly != null) {
				signedIn.get().ifPresent(user -> take(user, costly.value()));
			}
		}
		return true;
	}

	/**
	 * Counts one request.
	 * @throws TooOftenException if it is one too many
	 */
	void take(UUID user, Costly.Kind kind) {
		long each = MINUTE / settings.perMinute(kind);
		long now = ticker.getAsLong();
		Asker asker = new Asker(user, kind);
		synchronized (busyUntil) {
			Long before = busyUntil.get(asker);
			long busy = before == null || before - now < 0 ? now : before;
			long wait = busy + each - now - MINUTE;
			if (wait > 0) {
				throw new TooOftenException(1 + wait / Duration.ofSeconds(1).toNanos());
			}
			busyUntil.remove(asker);
			busyUntil.put(asker, busy + each);
			if (busyUntil.size() > MOST_PEOPLE) {
				busyUntil.remove(busyUntil.keySet().iterator().next());
			}
		}
	}

	private record Asker(UUID user, Costly.Kind kind) {
	}

}

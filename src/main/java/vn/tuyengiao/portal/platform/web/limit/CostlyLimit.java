package vn.tuyengiao.portal.platform.web.limit;

import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets each person ask for what costs much as often as the settings say. */
public class CostlyLimit implements HandlerInterceptor {

	/** People in memory at once: who was away longest is forgotten first. */
	static final int MOST_PEOPLE = AskingLimit.MOST;

	private final CostlySettings settings;

	private final Supplier<Optional<UUID>> signedIn;

	private final AskingLimit<Asker> limit;

	/**
	 * @param signedIn nobody, if nobody is signed in
	 * @param ticker nanoseconds that only ever grow
	 */
	public CostlyLimit(CostlySettings settings, Supplier<Optional<UUID>> signedIn, LongSupplier ticker) {
		this.settings = settings;
		this.signedIn = signedIn;
		this.limit = new AskingLimit<>(ticker);
	}

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
		limit.take(new Asker(user, kind), settings.perMinute(kind));
	}

	private record Asker(UUID user, Costly.Kind kind) {
	}

}

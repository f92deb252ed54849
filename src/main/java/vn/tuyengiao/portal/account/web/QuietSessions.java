package vn.tuyengiao.portal.account.web;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.ServletException;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.experimental.Delegate;

import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sessions in the database that write the time of their last use at most once a minute,
 * and nothing at all in a request that did not change them. Spring Session writes in each
 * request: a statement and a version of the row for every click (docs/benchmark.md).
 */
class QuietSessions implements FindByIndexNameSessionRepository<QuietSessions.QuietSession> {

	private static final Duration STEP = Duration.ofMinutes(1);

	private static final Pattern GIVEN = Pattern.compile("[0-9A-Za-z-]{1,36}");

	/** Sessions that the current request has read: the filter asks again after a save. */
	private static final ThreadLocal<Map<String, @Nullable QuietSession>> READ = new ThreadLocal<>();

	private static final ThreadLocal<Boolean> READING = new ThreadLocal<>();

	private final FindByIndexNameSessionRepository<? extends Session> stored;

	QuietSessions(FindByIndexNameSessionRepository<? extends Session> stored) {
		this.stored = stored;
	}

	@Override
	public QuietSession createSession() {
		return new QuietSession(stored.createSession(), true);
	}

	@Override
	public void save(QuietSession session) {
		if (session.changed) {
			saveAs(stored, session.session);
			session.changed = false;
		}
	}

	@SuppressWarnings("unchecked")
	private static <S extends Session> void saveAs(SessionRepository<S> stored, Session session) {
		stored.save((S) session);
	}

	@Override
	public @Nullable QuietSession findById(String id) {
		Map<String, @Nullable QuietSession> read = READ.get();
		if (read != null && read.containsKey(id)) {
			return read.get(id);
		}
		// anybody can send anything as a cookie: what we never gave out, the database is
		// not asked for
		Session found = GIVEN.matcher(id).matches() ? read(id) : null;
		QuietSession session = found == null ? null : new QuietSession(found, false);
		if (read != null) {
			read.put(id, session);
		}
		return session;
	}

	private @Nullable Session read(String id) {
		READING.set(Boolean.TRUE);
		try {
			return stored.findById(id);
		}
		finally {
			READING.remove();
		}
	}

	/**
	 * Transactions for the stored sessions: what is read is one statement and needs none,
	 * which saves each page a round trip.
	 */
	static TransactionOperations transactions(TransactionOperations writing) {
		return new TransactionOperations() {
			@Override
			public <T> T execute(TransactionCallback<T> action) {
				return READING.get() == null ? writing.execute(action)
						: TransactionOperations.withoutTransaction().execute(action);
			}
		};
	}

	@Override
	public void deleteById(String id) {
		stored.deleteById(id);
		Map<String, @Nullable QuietSession> read = READ.get();
		if (read != null) {
			read.put(id, null);
		}
	}

	/** Read for a list or an end, never saved: the request's own session is another. */
	@Override
	public Map<String, QuietSession> findByIndexNameAndIndexValue(String name, String value) {
		Map<String, QuietSession> found = new HashMap<>();
		stored.findByIndexNameAndIndexValue(name, value)
			.forEach((id, session) -> found.put(id, new QuietSession(session, false)));
		return found;
	}

	/** Remembers, for the length of one request, what was read. */
	static void duringRequest(Filtered request) throws IOException, ServletException {
		if (READ.get() != null) {
			request.run();
			return;
		}
		READ.set(new HashMap<>());
		try {
			request.run();
		}
		finally {
			READ.remove();
		}
	}

	/** The rest of a filter chain. */
	@FunctionalInterface
	interface Filtered {

		void run() throws IOException, ServletException;

	}

	/** A session that knows whether there is anything to write. */
	@AllArgsConstructor(access = AccessLevel.PRIVATE)
	static final class QuietSession implements Session {

		@Delegate(excludes = Changes.class)
		private final Session session;

		private boolean changed;

		@Override
		public String changeSessionId() {
			changed = true;
			return session.changeSessionId();
		}

		@Override
		public void setAttribute(String name, Object value) {
			changed = true;
			session.setAttribute(name, value);
		}

		@Override
		public void removeAttribute(String name) {
			if (session.getAttribute(name) != null) {
				changed = true;
				session.removeAttribute(name);
			}
		}

		@Override
		public void setLastAccessedTime(Instant time) {
			if (changed || Duration.between(session.getLastAccessedTime(), time).compareTo(STEP) >= 0) {
				changed = true;
				session.setLastAccessedTime(time);
			}
		}

		@Override
		public void setMaxInactiveInterval(Duration interval) {
			if (!interval.equals(session.getMaxInactiveInterval())) {
				changed = true;
				session.setMaxInactiveInterval(interval);
			}
		}

		/** What is not simply handed on. */
		interface Changes {

			String changeSessionId();

			void setAttribute(String name, Object value);

			void removeAttribute(String name);

			void setLastAccessedTime(Instant time);

			void setMaxInactiveInterval(Duration interval);

		}

	}

}

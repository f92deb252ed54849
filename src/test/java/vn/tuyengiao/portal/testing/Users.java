package vn.tuyengiao.portal.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.account.domain.access.PortalAuthentication;
import vn.tuyengiao.portal.account.domain.access.SessionTicket;
import vn.tuyengiao.portal.account.domain.access.SignedInUserQueries;
import vn.tuyengiao.portal.account.web.session.FormTokens;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Users with roles for tests, written straight into the database. All have the password
 * {@link #PASSWORD}. {@code with(users.session(user))} signs a MockMvc request in by a
 * real session; {@link #actAs} signs the test's own thread in for calls of services.
 */
public class Users {

	public static final String PASSWORD = "Mat-khau-Mau-2026";

	/** Of the forms of all sessions that are made here, and of strangers. */
	public static final String FORM_TOKEN = "7d1b7f0e-5f0c-4c7e-9c57-0a4f6a1f5a11";

	/** Tests go through days; what ends a session by its age has tests of its own. */
	private static final Instant SIGNED_IN = Instant.parse("2999-01-01T00:00:00Z");

	/** Cheap to check: tests sign in often. */
	private static final String HASH = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);

	private static final Instant CHANGED = Instant.parse("2026-01-01T00:00:00Z");

	private final JdbcClient jdbc;

	private final SessionRepository<?> sessions;

	/** For tests of services: no sessions. */
	public Users(JdbcClient jdbc) {
		this(jdbc, null);
	}

	public Users(JdbcClient jdbc, SessionRepository<?> sessions) {
		this.jdbc = jdbc;
		this.sessions = sessions;
	}

	/** A user who holds nothing yet. */
	public UUID user(String username) {
		UUID id = Ids.next();
		jdbc.sql("""
				insert into app_user (id, username, display_name, password_hash, password_changed_at, created_at)
				values (?, ?, ?, ?, ?, ?)
				""")
			.params(id, username, "Đồng chí " + username, HASH, CHANGED.atOffset(ZoneOffset.UTC),
					CHANGED.atOffset(ZoneOffset.UTC))
			.update();
		return id;
	}

	/** A user with a name of his own who has held the role at the unit since 2020. */
	public UUID holding(Role role, UnitView unit) {
		UUID id = Ids.next();
		String username = role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "."
				+ UUID.randomUUID().toString().substring(0, 13);
		jdbc.sql("""
				with joined as (
				    insert into app_user (id, username, display_name, password_hash, password_changed_at, created_at)
				    values (:id, :username, :name, :hash, :changed, :changed) returning id)
				insert into role_assignment (id, user_id, role, unit_id, valid_from)
				select :assignment, id, :role, :unit, date '2020-01-01' from joined
				""")
			.param("id", id)
			.param("username", username)
			.param("name", "Đồng chí " + username)
			.param("hash", HASH)
			.param("changed", CHANGED.atOffset(ZoneOffset.UTC))
			.param("assignment", Ids.next())
			.param("role", role.name())
			.param("unit", unit.id())
			.update();
		return id;
	}

	/**
	 * @param to last day; null for no end
	 */
	public void grant(UUID user, Role role, UnitView unit, LocalDate from, LocalDate to) {
		jdbc.sql("""
				insert into role_assignment (id, user_id, role, unit_id, valid_from, valid_to)
				values (?, ?, ?, ?, ?, ?::date)
				""").params(Ids.next(), user, role.name(), unit.id(), from, to == null ? null : to.toString()).update();
	}

	/**
	 * Signs a request in by a session in the database, as the portal's own sign-in does.
	 */
	public RequestPostProcessor session(UUID user) {
		return with(cookie(user));
	}

	private static RequestPostProcessor with(Cookie cookie) {
		return request -> {
			Cookie[] sent = request.getCookies();
			Cookie[] all = sent == null ? new Cookie[1] : Arrays.copyOf(sent, sent.length + 1);
			all[all.length - 1] = cookie;
			request.setCookies(all);
			return request;
		};
	}

	/**
	 * What a form of the portal carries: the token as field, and as cookie of a stranger.
	 * Spring's own {@code csrf()} puts its token into a session instead and leaves that
	 * behind for all later tests of the same context.
	 */
	public static RequestPostProcessor formToken() {
		byte[] token = FORM_TOKEN.getBytes(StandardCharsets.UTF_8);
		// a mask of zeros, and the token masked with it
		byte[] masked = new byte[token.length * 2];
		System.arraycopy(token, 0, masked, token.length, token.length);
		Cookie cookie = new Cookie("CSRF", new String(token, StandardCharsets.UTF_8));
		return request -> {
			request.addParameter("_csrf", Base64.getUrlEncoder().encodeToString(masked));
			return with(cookie).postProcessRequest(request);
		};
	}

	/** The cookie of a new session of the user. */
	public Cookie cookie(UUID user) {
		String id = newSession(sessions, user);
		return new Cookie("SESSION", Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8)));
	}

	private <S extends Session> String newSession(SessionRepository<S> repository, UUID user) {
		SessionTicket ticket = jdbc.sql("select id, username, password_changed_at from app_user where id = ?")
			.param(user)
			.query((row, number) -> new SessionTicket(user, row.getString(2), row.getTimestamp(3).toInstant(),
					SIGNED_IN))
			.single();
		S session = repository.createSession();
		session.setAttribute(SessionTicket.ATTRIBUTE, ticket.text());
		session.setAttribute(FormTokens.ATTRIBUTE, FORM_TOKEN);
		repository.save(session);
		return session.getId();
	}

	/**
	 * Signs the test's thread in, until {@code SecurityContextHolder.clearContext()}:
	 * with the grants that are in force on the test clock's day.
	 */
	public void actAs(UUID user, VietnamTime time) {
		SecurityContextHolder.setContext(new SecurityContextImpl(
				new PortalAuthentication(new SignedInUserQueries(jdbc, time).find(user).orElseThrow())));
	}

}

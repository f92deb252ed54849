package vn.tuyengiao.portal.account.web.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.domain.access.SessionTicket;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.SecurityLog;

/** Where a person is signed in, and the end of it by his own hand. */
@Component
@RequiredArgsConstructor
public class OwnSessions {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final Access access;

	/** The signed-in person's, the one of this request first, then the last used. */
	List<OwnSession> list(@Nullable String here) {
		return sessions.findByPrincipalName(access.user().id().toString())
			.values()
			.stream()
			.filter(session -> !session.isExpired())
			.map(session -> of(session, here))
			.sorted(Comparator.comparing(OwnSession::here).thenComparing(OwnSession::lastUsed).reversed())
			.toList();
	}

	/**
	 * @throws NotFoundException if it is none of his own, or over already
	 */
	void end(String handle) {
		String id = sessions.findByPrincipalName(access.user().id().toString())
			.keySet()
			.stream()
			.filter(known -> handle(known).equals(handle))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("session"));
		end(List.of(id));
	}

	/** All but the one of this request. */
	void endOthers(@Nullable String here) {
		end(sessions.findByPrincipalName(access.user().id().toString())
			.keySet()
			.stream()
			.filter(id -> !id.equals(here))
			.toList());
	}

	private void end(List<String> ids) {
		ids.forEach(sessions::deleteById);
		SecurityLog.note(SecurityLog.Event.SESSION_ENDED, "reason", "own-hand", "sessions", ids.size());
	}

	private static OwnSession of(Session session, @Nullable String here) {
		Instant begun = SessionTicket.parse(session.getAttribute(SessionTicket.ATTRIBUTE))
			.map(SessionTicket::signedInAt)
			.orElse(session.getCreationTime());
		SignInPlace place = SignInPlace.parse(session.getAttribute(SignInPlace.ATTRIBUTE));
		return new OwnSession(handle(session.getId()), session.getId().equals(here), begun,
				session.getLastAccessedTime(), place.address(), place.device());
	}

	/** Names a session to its owner; who sees it cannot use it. */
	private static String handle(String id) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)), 0, 12);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** For the index of sessions by person. */
	public static @Nullable String owner(Session session) {
		return SessionTicket.parse(session.getAttribute(SessionTicket.ATTRIBUTE))
			.map(SessionTicket::userId)
			.map(UUID::toString)
			.orElse(null);
	}

	/** A session as its owner sees it. */
	record OwnSession(String handle, boolean here, Instant begun, Instant lastUsed, @Nullable String address,
			String device) {
	}

}

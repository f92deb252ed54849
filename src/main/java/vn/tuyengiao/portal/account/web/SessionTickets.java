package vn.tuyengiao.portal.account.web;

import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.domain.access.PortalAuthentication;
import vn.tuyengiao.portal.account.domain.access.SessionTicket;
import vn.tuyengiao.portal.account.domain.access.SignedInUser;
import vn.tuyengiao.portal.account.domain.access.SignedInUserQueries;
import vn.tuyengiao.portal.account.web.session.SessionLimits;
import vn.tuyengiao.portal.account.web.session.SignInPlace;
import vn.tuyengiao.portal.platform.SecurityLog;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Keeps a {@link SessionTicket} in the session and reads the user afresh in each request:
 * a disabled account, a role that ended or a password changed elsewhere has its effect at
 * once. A session that has lived for half a day is over.
 */
@Component
@RequiredArgsConstructor
class SessionTickets implements SecurityContextRepository {

	private final SignedInUserQueries users;

	private final SessionLimits limits;

	private final VietnamTime time;

	@Override
	public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
		return new DeferredSecurityContext() {

			private @Nullable SecurityContext context;

			private boolean generated;

			@Override
			public SecurityContext get() {
				if (context == null) {
					Optional<SignedInUser> user = read(request);
					generated = user.isEmpty();
					context = user
						.<SecurityContext>map(signedIn -> new SecurityContextImpl(new PortalAuthentication(signedIn)))
						.orElseGet(SecurityContextHolder::createEmptyContext);
				}
				return context;
			}

			@Override
			public boolean isGenerated() {
				get();
				return generated;
			}

		};
	}

	@Override
	@Deprecated
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		return loadDeferredContext(holder.getRequest()).get();
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		if (context.getAuthentication() instanceof PortalAuthentication authentication) {
			HttpSession session = request.getSession();
			// a changed password does not begin its life anew
			Instant since = SessionTicket.parse(session.getAttribute(SessionTicket.ATTRIBUTE))
				.map(SessionTicket::signedInAt)
				.orElse(time.now());
			session.setAttribute(SessionTicket.ATTRIBUTE, SessionTicket.of(authentication.signedIn(), since).text());
			session.setAttribute(SignInPlace.ATTRIBUTE, SignInPlace.of(request).text());
			return;
		}
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.removeAttribute(SessionTicket.ATTRIBUTE);
		}
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && session.getAttribute(SessionTicket.ATTRIBUTE) != null;
	}

	private Optional<SignedInUser> read(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null) {
			return Optional.empty();
		}
		Object stored = session.getAttribute(SessionTicket.ATTRIBUTE);
		if (stored == null) {
			return Optional.empty();
		}
		Optional<SessionTicket> ticket = SessionTicket.parse(stored);
		if (ticket.isPresent() && ticket.get().isOver(limits.longest(), time.now())) {
			SecurityLog.noteOfNobody(SecurityLog.Event.SESSION_ENDED, "user", ticket.get().username(), "reason",
					"longest-life");
			session.invalidate();
			return Optional.empty();
		}
		Optional<SignedInUser> user = ticket.flatMap(known -> users.find(known.userId()).filter(known::isGoodFor));
		if (user.isEmpty()) {
			session.invalidate();
		}
		return user;
	}

}

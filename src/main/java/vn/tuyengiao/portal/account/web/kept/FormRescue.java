package vn.tuyengiao.portal.account.web.kept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import vn.tuyengiao.portal.account.domain.access.PortalAuthentication;
import vn.tuyengiao.portal.account.domain.kept.FormSeals;
import vn.tuyengiao.portal.account.domain.kept.KeptForm;
import vn.tuyengiao.portal.account.domain.kept.KeptForms;
import vn.tuyengiao.portal.account.web.gate.PasswordGate;
import vn.tuyengiao.portal.account.web.gate.SetupGate;
import vn.tuyengiao.portal.platform.SecurityLog;
import vn.tuyengiao.portal.platform.SecurityLog.Event;
import vn.tuyengiao.portal.platform.web.HostCookie;
import vn.tuyengiao.portal.platform.web.Words;

import static java.util.stream.Collectors.joining;

/**
 * Keeps what was typed when a form arrives after the session or its token has ended.
 * Nothing is done with it until its owner says so.
 */
@Component
@RequiredArgsConstructor
public class FormRescue implements AccessDeniedHandler {

	/** Secrets of the forms kept for this browser, the newest first. */
	static final String COOKIE = "KEPT";

	/** Names the kept form in the form that sends it again. */
	static final String FIELD = "_kept";

	private static final Set<String> NEVER = Set.of("/login", "/code", "/logout", SetupGate.PATH, PasswordGate.PATH,
			"/preferences", "/error", KeptFormController.PATH, KeptFormController.DISCARD);

	private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

	private static final int MOST_SECRETS = 5;

	private static final int LONGEST_PATH = 500;

	private final KeptForms forms;

	private final FormSeals seals;

	private final Words words;

	private final LocaleResolver locales;

	private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

	private final SecureRandom random = new SecureRandom();

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
			throws IOException, ServletException {
		if (refused instanceof CsrfException
				&& (answersScript(request, response) || keeps(request, response) || leadsOn(request, response))) {
			return;
		}
		SecurityLog.note(refused instanceof CsrfException ? Event.FORM_REFUSED : Event.REFUSED, "method",
				request.getMethod(), "path", request.getRequestURI());
		refusal.handle(request, response, refused);
	}

	/** A script keeps its page: it gets 401 and a sentence, no page to sign in. */
	public boolean answersScript(HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean part = "true".equals(request.getHeader("HX-Request"));
		if (!part && request.getHeader("X-Requested-With") == null) {
			return false;
		}
		String text = words.say(locales.resolveLocale(request), "account.kept.script");
		response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		if (part) {
			response.setHeader("HX-Retarget", "#flash");
			response.setHeader("HX-Reswap", "innerHTML");
			response.setContentType(MediaType.TEXT_HTML_VALUE);
			response.getWriter().write("<div class=\"alert alert-warning\">" + text + "</div>");
		}
		else {
			response.setContentType(MediaType.TEXT_PLAIN_VALUE);
			response.getWriter().write(text);
		}
		return true;
	}

	/**
	 * Keeps the form and leads on; false if there is nothing to keep or it may not be.
	 */
	public boolean keeps(HttpServletRequest request, HttpServletResponse response) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		if (!"POST".equals(request.getMethod()) || NEVER.contains(path) || path.length() > LONGEST_PATH
				|| !path.equals(LocalAddress.orHome(path)) || !isForm(request) || !isOwnPage(request)) {
			return false;
		}
		Optional<UUID> owner = seals.userOf(request.getParameter(FormOwner.FIELD));
		UUID reader = reader();
		if (owner.isEmpty() || reader != null && !reader.equals(owner.get())) {
			return false;
		}
		List<KeptForm.Field> fields = fields(request);
		String mark = "large";
		if (!KeptForms.isTooLarge(fields)) {
			String secret = newSecret();
			if (!forms.keep(secret, owner.get(), path, fields)) {
				return false;
			}
			mark = "kept";
			List<String> known = secrets(request);
			Optional.ofNullable(request.getParameter(FIELD))
				.ifPresent(older -> forms.discard(known, owner.get(), older));
			remember(secret, known, request, response);
		}
		response.setStatus(HttpServletResponse.SC_SEE_OTHER);
		response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + (reader == null ? "/login?" + mark
				: KeptFormController.PATH + ("large".equals(mark) ? "?" + mark : "")));
		return true;
	}

	/** A form of the door that came too late gets its page anew instead of a refusal. */
	private static boolean leadsOn(HttpServletRequest request, HttpServletResponse response) {
		if (!isOwnPage(request)) {
			return false;
		}
		Optional<String> page = LatePages.of(request, reader() != null);
		page.ifPresent(address -> {
			response.setStatus(HttpServletResponse.SC_SEE_OTHER);
			response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + address);
		});
		return page.isPresent();
	}

	private static void remember(String secret, List<String> known, HttpServletRequest request,
			HttpServletResponse response) {
		HostCookie.write(COOKIE,
				Stream.concat(Stream.of(secret), known.stream()).limit(MOST_SECRETS).collect(joining(".")),
				KeptForms.KEPT_FOR, request, response);
	}

	/** Where to go after sign-in: to what was kept of the user, else where he wanted. */
	public String wayOn(HttpServletRequest request, UUID user, @Nullable String next) {
		return forms.claim(secrets(request), user) ? KeptFormController.PATH : LocalAddress.orHome(next);
	}

	/** What this browser has kept for the user. */
	List<KeptForm> waiting(HttpServletRequest request, UUID user) {
		return forms.of(secrets(request), user);
	}

	void discard(HttpServletRequest request, UUID user, String id) {
		forms.discard(secrets(request), user, id);
	}

	private static List<KeptForm.Field> fields(HttpServletRequest request) {
		List<KeptForm.Field> fields = new ArrayList<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!Set.of("_csrf", FormOwner.FIELD, FIELD).contains(name)
					&& !name.toLowerCase(Locale.ROOT).contains("password")) {
				for (String value : values) {
					fields.add(new KeptForm.Field(name, value));
				}
			}
		});
		return fields;
	}

	private static boolean isForm(HttpServletRequest request) {
		try {
			return request.getContentType() != null && MediaType.APPLICATION_FORM_URLENCODED
				.isCompatibleWith(MediaType.parseMediaType(request.getContentType()));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	/** The browser says that no page of another site sent it. */
	private static boolean isOwnPage(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return "same-origin".equals(site) || "none".equals(site);
		}
		int port = request.getServerPort();
		boolean usual = port == ("https".equals(request.getScheme()) ? 443 : 80);
		String own = request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
		return own.equalsIgnoreCase(request.getHeader(HttpHeaders.ORIGIN));
	}

	private static @Nullable UUID reader() {
		return SecurityContextHolder.getContext().getAuthentication() instanceof PortalAuthentication authentication
				? authentication.getPrincipal().id() : null;
	}

	private static List<String> secrets(HttpServletRequest request) {
		String cookie = HostCookie.read(request, COOKIE);
		return cookie == null ? List.of()
				: Arrays.stream(cookie.split("\\."))
					.filter(secret -> SECRET.matcher(secret).matches())
					.limit(MOST_SECRETS)
					.toList();
	}

	private String newSecret() {
		byte[] secret = new byte[32];
		random.nextBytes(secret);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
	}

	/** Forgets a kept form once it has arrived; one that is refused again stays. */
	@RequiredArgsConstructor
	public static class Arrival extends OncePerRequestFilter {

		private final FormRescue rescue;

		@Override
		protected boolean shouldNotFilter(HttpServletRequest request) {
			return !"POST".equals(request.getMethod()) || !isForm(request);
		}

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws IOException, ServletException {
			chain.doFilter(request, response);
			UUID reader = reader();
			String id = request.getParameter(FIELD);
			if (id != null && reader != null && response.getStatus() < 400) {
				rescue.discard(request, reader, id);
			}
		}

	}

}

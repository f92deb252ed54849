package vn.tuyengiao.portal.platform.web.help;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;
import vn.tuyengiao.portal.platform.web.HostCookie;
import vn.tuyengiao.portal.platform.web.frame.SignedIn;

/** What all pages show of the help; known to every template as {@code guide}. */
@RequiredArgsConstructor
public class Guide {

	private static final String TOURED = "toured";

	private final ObjectProvider<SignedIn> people;

	/** The address of the help on the page that is asked for. */
	public String href() {
		Object route = request().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		return route == null ? "/help" : HelpTopic.of(route.toString()).map(HelpTopic::href).orElse("/help");
	}

	/**
	 * Whether the first visit is still to be offered: there is one for the role, and this
	 * browser does not know that the person has taken or left it.
	 */
	public boolean offersTour() {
		String toured = HostCookie.read(request(), TOURED);
		return hasTour()
				&& person().flatMap(SignedIn::userId).filter(user -> !user.toString().equals(toured)).isPresent();
	}

	/** Whether there is a first visit for the reader's role. */
	public boolean hasTour() {
		return tour().isPresent();
	}

	Optional<Tour> tour() {
		return person().flatMap(SignedIn::current).flatMap(person -> Tour.of(person.roleLabel()));
	}

	/** Taken to its end, or left. */
	void toured(HttpServletRequest request, HttpServletResponse response) {
		person().flatMap(SignedIn::userId)
			.ifPresent(user -> HostCookie.write(TOURED, user.toString(), Duration.ofDays(365), request, response));
	}

	private Optional<SignedIn> person() {
		return people.stream().findFirst();
	}

	private static HttpServletRequest request() {
		return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
	}

}

package vn.tuyengiao.portal.account.web.gate;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Spring Security's firewall, which lets headers with letters beyond ASCII in: gateways
 * of offices put Vietnamese names into headers, and Tomcat reads their bytes one by one,
 * so that some of them look like control characters. The log names each such header once,
 * for whoever runs the portal behind that gateway. Real control characters Tomcat
 * refuses.
 */
public class HeaderGate extends StrictHttpFirewall {

	private static final Logger log = LoggerFactory.getLogger(HeaderGate.class);

	/** Anybody can send any name: no more of them are told apart. */
	private static final int MOST_TOLD = 50;

	private static final Pattern WITHOUT_CONTROLS = Pattern.compile("[^\\x00-\\x08\\x0a-\\x1f\\x7f]*");

	private final Set<String> told = ConcurrentHashMap.newKeySet();

	public HeaderGate() {
		setAllowedHeaderValues(value -> WITHOUT_CONTROLS.matcher(value).matches());
	}

	@Override
	public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
		for (String name : Collections.list(request.getHeaderNames())) {
			for (String value : Collections.list(request.getHeaders(name))) {
				if (!isAscii(value)) {
					tell(name);
				}
			}
		}
		return super.getFirewalledRequest(request);
	}

	private void tell(String name) {
		if (told.size() < MOST_TOLD && told.add(name)) {
			log.warn("Requests come with letters beyond ASCII in the header {}: they are served", name);
		}
	}

	private static boolean isAscii(String value) {
		for (int at = 0; at < value.length(); at++) {
			if (value.charAt(at) > 0x7e) {
				return false;
			}
		}
		return true;
	}

}

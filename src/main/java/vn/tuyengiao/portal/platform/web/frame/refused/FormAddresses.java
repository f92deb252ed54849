package vn.tuyengiao.portal.platform.web.frame.refused;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Addresses that take a form and have no page of their own. The answer to a form stands
 * under such an address: whoever loads it anew, comes back to it after sign-in or changes
 * the language there opens what cannot be opened.
 */
public class FormAddresses {

	private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

	private final ObjectProvider<RequestMappingHandlerMapping> mappings;

	public FormAddresses(ObjectProvider<RequestMappingHandlerMapping> mappings) {
		this.mappings = mappings;
	}

	/**
	 * The next page above the address, as a path within the portal; empty if no form goes
	 * there.
	 * @param named only where the address ends with the name of a form: what should be an
	 * identifier of a page and is none is not there at all
	 */
	public Optional<String> pageAbove(HttpServletRequest request, boolean named) {
		Set<RequestMappingInfo> known = mappings.getObject().getHandlerMethods().keySet();
		Set<String> pages = pages(known);
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return known.stream()
			.filter(info -> takes(info, RequestMethod.POST))
			.flatMap(FormAddresses::patterns)
			.filter(pattern -> pattern.matches(PathContainer.parsePath(path)))
			.filter(pattern -> !named || !pattern.getPatternString().endsWith("}") && !pages.contains(shape(pattern)))
			.sorted(PathPattern.SPECIFICITY_COMPARATOR)
			.findFirst()
			.map(pattern -> above(pattern, path, pages));
	}

	/** Patterns are compared, not addresses: a name is not taken for an identifier. */
	private static String above(PathPattern pattern, String path, Set<String> pages) {
		String shape = shape(pattern);
		String address = path;
		while (!address.isEmpty()) {
			shape = shape.substring(0, Math.max(shape.lastIndexOf('/'), 0));
			address = address.substring(0, Math.max(address.lastIndexOf('/'), 0));
			if (pages.contains(shape)) {
				return address;
			}
		}
		return "/";
	}

	private static Set<String> pages(Set<RequestMappingInfo> known) {
		return known.stream()
			.filter(info -> takes(info, RequestMethod.GET))
			.flatMap(FormAddresses::patterns)
			.map(FormAddresses::shape)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static boolean takes(RequestMappingInfo info, RequestMethod method) {
		return info.getMethodsCondition().getMethods().contains(method);
	}

	private static Stream<PathPattern> patterns(RequestMappingInfo info) {
		return Stream.ofNullable(info.getPathPatternsCondition()).flatMap(known -> known.getPatterns().stream());
	}

	private static String shape(PathPattern pattern) {
		return VARIABLE.matcher(pattern.getPatternString()).replaceAll("{}");
	}

}

package vn.tuyengiao.portal.platform.web.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.web.Along;
import vn.tuyengiao.portal.platform.web.flash.FlashKey;

/**
 * The address of the current list with its whole state (filter, sort, page), to be
 * changed in one place: every link of a list is built from it.
 */
public final class Links {

	private static final String ATTRIBUTE = Links.class.getName();

	/** What stands in an address as it is. */
	private static final Pattern PLAIN = Pattern.compile("[0-9A-Za-z._*-]*");

	private final String path;

	private final Map<String, String[]> parameters;

	private Links(String path, Map<String, String[]> parameters) {
		this.path = path;
		this.parameters = parameters;
	}

	/** From the request's own address and query; read once in a request. */
	public static Links of(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof Links links && links.path.equals(request.getRequestURI())) {
			return links;
		}
		Links links = read(request);
		request.setAttribute(ATTRIBUTE, links);
		return links;
	}

	private static Links read(HttpServletRequest request) {
		Map<String, String[]> parameters = new LinkedHashMap<>();
		if ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod())) {
			parameters.putAll(request.getParameterMap());
			parameters.remove("_csrf");
			parameters.remove(FlashKey.PARAMETER);
		}
		return new Links(request.getRequestURI(), parameters);
	}

	/** The address as it is. */
	public String here() {
		return with(Map.of());
	}

	/** Another page of the same list; the first is 0. */
	public String page(int number) {
		Map<String, @Nullable Object> change = new LinkedHashMap<>();
		change.put("page", number == 0 ? null : number);
		return with(change);
	}

	/** Another order of the same list, from its first page. */
	public String sort(String column, String direction) {
		Map<String, @Nullable Object> change = new LinkedHashMap<>();
		change.put("page", null);
		change.put("sort", column + "," + direction);
		return with(change);
	}

	/**
	 * One parameter changed (without a value: removed), the rest kept; back to the first
	 * page.
	 */
	public String with(String name, @Nullable Object value) {
		Map<String, @Nullable Object> change = new LinkedHashMap<>();
		change.put("page", null);
		change.put(name, value);
		return with(change);
	}

	/** The same as {@link #with}, without another parameter that depends on it. */
	public String without(String name, @Nullable Object value, String dependent) {
		Map<String, @Nullable Object> change = new LinkedHashMap<>();
		change.put("page", null);
		change.put(dependent, null);
		change.put(name, value);
		return with(change);
	}

	/** The same state at another address, for example the export of the list. */
	public String at(String otherPath) {
		Map<String, String[]> rest = new LinkedHashMap<>(parameters);
		rest.remove("page");
		return new Links(otherPath, rest).here();
	}

	/** The list itself, whatever its page: filter and order only. */
	public String list() {
		return without(Along.PARAMETER, null, Along.STEP);
	}

	/** The list without any filter. */
	public String reset() {
		return path;
	}

	/** The list without any filter but this parameter. */
	public String reset(String kept) {
		String value = value(kept);
		return new Links(path, value == null ? Map.of() : Map.of(kept, new String[] { value })).here();
	}

	/** Whether any of the parameters is given. */
	public boolean has(String... names) {
		for (String name : names) {
			String[] values = parameters.get(name);
			if (values != null && values.length > 0 && !values[0].isBlank()) {
				return true;
			}
		}
		return false;
	}

	/** How many of the parameters are given. */
	public int count(String... names) {
		return (int) Arrays.stream(names).filter(this::has).count();
	}

	/** First value of the parameter. */
	public @Nullable String value(String name) {
		String[] values = parameters.get(name);
		return values == null || values.length == 0 ? null : values[0];
	}

	private String with(Map<String, @Nullable Object> change) {
		StringBuilder url = new StringBuilder(path);
		char[] separator = { '?' };
		parameters.forEach((name, values) -> {
			if (!change.containsKey(name)) {
				for (String value : values) {
					append(url, separator, name, value);
				}
			}
		});
		change.forEach((name, value) -> append(url, separator, name, value));
		return url.toString();
	}

	private static void append(StringBuilder url, char[] separator, String name, @Nullable Object value) {
		if (value == null || value.toString().isBlank()) {
			return;
		}
		url.append(separator[0]).append(encoded(name)).append('=').append(encoded(value.toString()));
		separator[0] = '&';
	}

	private static String encoded(String text) {
		return PLAIN.matcher(text).matches() ? text : URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}

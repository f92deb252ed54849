package vn.tuyengiao.portal.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/**
 * The list from which a record was opened, and its place there. It stands in the
 * addresses of the record's pages and is carried from one to the next, so that the way
 * back leads into the list as it was and the neighbours are those of that very list.
 *
 * @param place in the whole list, the first is 1
 * @param total how many rows the list had
 * @param list its address with filter and order, context path included, without its page
 */
public record Along(int place, long total, String list) {

	/** Stands in addresses of records: {@code 3/57/plans?status=SUBMITTED}. */
	public static final String PARAMETER = "along";

	/** Steps along the list: {@code next} or {@code prev}, in an address of the list. */
	public static final String STEP = "go";

	/** The page from which the step is made. */
	public static final String FROM = "from";

	private static final String ATTRIBUTE = Along.class.getName();

	private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,6})/([1-9][0-9]{0,6})(/.{0,1500})");

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private static final int ROWS = 25;

	/** How many rows are read for a step: not each leads to a record. */
	private static final int WINDOW = 60;

	/** What the request's own address says; none if it is not the house's. */
	public static @Nullable Along of(HttpServletRequest request) {
		Object known = request.getAttribute(ATTRIBUTE);
		if (known == null) {
			Along read = read(request.getParameter(PARAMETER), request.getContextPath());
			known = read == null ? "" : read;
			request.setAttribute(ATTRIBUTE, known);
		}
		return known instanceof Along along ? along : null;
	}

	static @Nullable Along read(@Nullable String text, String contextPath) {
		Matcher found = TEXT.matcher(text == null ? "" : text);
		if (!found.matches() || !BackAddress.isInside(found.group(3))
				|| !found.group(3).startsWith(contextPath + "/")) {
			return null;
		}
		return new Along(Integer.parseInt(found.group(1)), Long.parseLong(found.group(2)), found.group(3));
	}

	/** Of a row of the page that the list of this address shows. */
	public static Along of(String list, Page<?> page, int index) {
		return new Along(page.getNumber() * page.getSize() + index + 1, page.getTotalElements(), list);
	}

	/** The same list, but another row of it. */
	public Along at(int otherPlace, long newTotal) {
		return new Along(otherPlace, newTotal, list);
	}

	/** The address of a record, which then knows of the list. */
	public String appendedTo(String address) {
		return appended(address, PARAMETER, place + "/" + total + list);
	}

	/** The page of the list on which the record stands. */
	public String back() {
		int page = (place - 1) / rows();
		return page == 0 ? list : appended(list, "page", Integer.toString(page));
	}

	public boolean hasPrevious() {
		return place > 1;
	}

	public boolean hasNext() {
		return place < total;
	}

	/** Leads to the record before or after that of the page {@code from}. */
	public String step(String direction, String from) {
		int first = Math.max(0, place - 2);
		// one page of the list that holds the row, its neighbours and some more
		int size = WINDOW;
		while (size > 3 && first % size + 12 > size) {
			size--;
		}
		while (first % size + 3 > size) {
			size++;
		}
		String there = list.replaceAll("([?&])size=[0-9]*(&|$)", "$1").replaceAll("[?&]$", "");
		there = appended(appended(there, "page", Integer.toString(first / size)), "size", Integer.toString(size));
		return appendedTo(appended(appended(there, STEP, direction), FROM, from));
	}

	/** The path of the list itself. */
	public String path() {
		int query = list.indexOf('?');
		return query < 0 ? list : list.substring(0, query);
	}

	/** An address is given what the request knows, if it is of the same record. */
	public static String carried(HttpServletRequest request, String address) {
		Along along = of(request);
		return along == null || !along.isOfRecord(request.getRequestURI(), address) ? address
				: along.appendedTo(address);
	}

	private boolean isOfRecord(String here, String address) {
		if (address.contains(PARAMETER + "=")) {
			return false;
		}
		String record = record(here);
		return record != null && (address.equals(record)
				|| address.startsWith(record) && "/?#".indexOf(address.charAt(record.length())) >= 0);
	}

	/**
	 * The record's own address: up to the first id below the list, or, beside it, up to
	 * the last.
	 */
	private @Nullable String record(String here) {
		boolean below = here.startsWith(path() + "/");
		Matcher id = ID.matcher(here);
		int end = -1;
		while (id.find() && (!below || end < 0)) {
			if (!below || id.start() > path().length()) {
				end = id.end();
			}
		}
		return end < 0 ? null : here.substring(0, end);
	}

	private int rows() {
		Matcher size = Pattern.compile("[?&]size=([1-9][0-9]{0,2})(?:&|$)").matcher(list);
		return size.find() ? Math.min(100, Integer.parseInt(size.group(1))) : ROWS;
	}

	private static String appended(String address, String name, String value) {
		int fragment = address.indexOf('#');
		String before = fragment < 0 ? address : address.substring(0, fragment);
		return before + (before.indexOf('?') < 0 ? '?' : '&') + name + '='
				+ URLEncoder.encode(value, StandardCharsets.UTF_8) + (fragment < 0 ? "" : address.substring(fragment));
	}

}

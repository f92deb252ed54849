package vn.tuyengiao.portal.platform.web.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thymeleaf.spring6.util.DetailedError;
import vn.tuyengiao.portal.platform.web.form.FieldRules;
import vn.tuyengiao.portal.platform.web.Along;
import vn.tuyengiao.portal.platform.web.list.ColumnChoice;
import vn.tuyengiao.portal.platform.web.list.Links;

/**
 * What the layout and the fragments ask for; known to every template as {@code frame}.
 */
public class Frame {

	private static final Pattern ROW = Pattern.compile("\\[([0-9]{1,6})]");

	private final ObjectProvider<Navigation> navigations;

	private final ObjectProvider<SignedIn> signedIn;

	private final ObjectProvider<UnreadNotices> unreadNotices;

	private final ObjectProvider<ColumnChoice> columns;

	private final FieldRules fieldRules;

	private final MessageSource messages;

	private final Map<Set<String>, List<Entries>> menus = new ConcurrentHashMap<>();

	Frame(ObjectProvider<Navigation> navigations, ObjectProvider<SignedIn> signedIn,
			ObjectProvider<UnreadNotices> unreadNotices, ObjectProvider<ColumnChoice> columns, FieldRules fieldRules,
			MessageSource messages) {
		this.navigations = navigations;
		this.signedIn = signedIn;
		this.unreadNotices = unreadNotices;
		this.columns = columns;
		this.fieldRules = fieldRules;
		this.messages = messages;
	}

	/** {@code light}, {@code dark} or {@code auto}. */
	public String theme() {
		String theme = Preferences.read(request(), Preferences.THEME);
		return theme != null && Preferences.THEMES.contains(theme) ? theme : "auto";
	}

	/** Language of the page, for {@code lang}. */
	public String language() {
		return Locale.ENGLISH.getLanguage().equals(LocaleContextHolder.getLocale().getLanguage()) ? "en" : "vi";
	}

	/** Who is signed in, if anybody is. */
	public SignedIn.@Nullable Person person() {
		SignedIn source = signedIn.getIfAvailable();
		return source == null ? null : source.current().orElse(null);
	}

	/** None for who gets no notices. Asks the database: once in a page. */
	public @Nullable Bell bell() {
		UnreadNotices source = person() == null ? null : unreadNotices.getIfAvailable();
		OptionalInt unread = source == null ? OptionalInt.empty() : source.count();
		return unread.isEmpty() ? null : Bell.of(unread.getAsInt());
	}

	/**
	 * Up to two letters that stand for the name: those of the family and the given name.
	 */
	public String initials(String name) {
		String[] words = name.replaceAll("\\(.*?\\)", " ").strip().split("\\s+");
		String first = words[0].isEmpty() ? "?" : words[0].substring(0, words[0].offsetByCodePoints(0, 1));
		String last = words[words.length - 1];
		return words.length == 1 ? first : first + last.substring(0, last.offsetByCodePoints(0, 1));
	}

	/**
	 * The columns of the list that its reader has hidden; null if nobody is signed in who
	 * could choose.
	 */
	@Nullable Set<String> hiddenColumns(String list) {
		ColumnChoice choice = person() == null ? null : columns.getIfAvailable();
		return choice == null ? null : choice.hidden(list);
	}

	/** The choice of colours, with the one that the reader made. */
	public List<PreferenceChoice> themes() {
		String chosen = theme();
		return List.of(setting(Preferences.THEME, "light", "sun", chosen),
				setting(Preferences.THEME, "dark", "moon", chosen),
				setting(Preferences.THEME, "auto", "device-desktop", chosen));
	}

	/** The languages, each by its own name. */
	public List<PreferenceChoice> languages() {
		String chosen = language();
		return Stream.of("vi", "en")
			.map(language -> new PreferenceChoice(Preferences.LANGUAGE, language, null, language,
					say("frame.language." + language), language.equals(chosen)))
			.toList();
	}

	private PreferenceChoice setting(String name, String value, String icon, String chosen) {
		return new PreferenceChoice(name, value, icon, null, say("frame." + name + "." + value), value.equals(chosen));
	}

	/** "26–50 trong 312": which rows of a list its page holds. */
	public String count(Page<?> page) {
		if (page.getTotalElements() == 0) {
			return say("frame.list.none");
		}
		if (page.getTotalElements() == 1) {
			return say("frame.list.one");
		}
		long before = (long) page.getNumber() * page.getSize();
		return say("frame.list.count", before + 1, before + page.getNumberOfElements(), page.getTotalElements());
	}

	String say(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/** The sidebar of who is signed in, with the current entry marked. */
	public List<Group> menu() {
		HttpServletRequest request = request();
		String path = request.getRequestURI().substring(request.getContextPath().length());
		List<Entries> groups = menus.computeIfAbsent(authorities(), this::groupsFor);
		String current = "";
		for (Entries group : groups) {
			for (NavigationEntry entry : group.entries()) {
				String href = entry.href();
				if (href.length() > current.length() && (path.equals(href) || path.startsWith(href + "/"))) {
					current = href;
				}
			}
		}
		return menu(groups, current, request.getContextPath());
	}

	private List<Group> menu(List<Entries> groups, String current, String contextPath) {
		return groups.stream()
			.map(group -> new Group(group.label(),
					group.entries()
						.stream()
						.map(entry -> new Item(contextPath + entry.href(), entry.href().equals(current) ? "page" : null,
								entry.icon(), say(entry.label())))
						.toList()))
			.toList();
	}

	/** The state of the current list as links. */
	public Links links() {
		return Links.of(request());
	}

	/** The list from which the record of this page was opened, if it was. */
	public @Nullable Along along() {
		return Along.of(request());
	}

	/** The record before or after this one ({@code prev}, {@code next}) in that list. */
	public String step(Along along, String direction) {
		HttpServletRequest request = request();
		return along.step(direction, request.getRequestURI().substring(request.getContextPath().length()));
	}

	/** How the list is sorted by the column, and the link that sorts it the other way. */
	public SortLink sort(@Nullable Page<?> page, String column) {
		Links links = links();
		Sort.Order order = page == null ? null : page.getSort().getOrderFor(column);
		if (order == null) {
			return new SortLink(links.sort(column, "asc"), null, "arrows-sort");
		}
		return order.isAscending() ? new SortLink(links.sort(column, "desc"), "ascending", "arrow-up")
				: new SortLink(links.sort(column, "asc"), "descending", "arrow-down");
	}

	/**
	 * The page numbers to link (zero-based): ends and neighbours; -1 stands for a gap.
	 */
	public List<Integer> pages(Page<?> page) {
		List<Integer> numbers = new ArrayList<>();
		int last = page.getTotalPages() - 1;
		int previous = -1;
		for (int number = 0; number <= last; number++) {
			if (number == 0 || number == last || Math.abs(number - page.getNumber()) <= 1) {
				if (number - previous > 1) {
					numbers.add(number - previous == 2 ? number - 1 : -1);
				}
				numbers.add(number);
				previous = number;
			}
			else if (number < page.getNumber() - 1) {
				number = page.getNumber() - 2;
			}
			else {
				number = last - 1;
			}
		}
		return numbers;
	}

	/** What Bean Validation demands of a field of the form. */
	public FieldRules.Rules rules(@Nullable Object form, String field) {
		return fieldRules.of(form, field);
	}

	/** The value of {@code aria-describedby}, if there is any. */
	public @Nullable String describedBy(String id, @Nullable Object hint, boolean faulty) {
		if (faulty) {
			return hint == null ? id + "-error" : id + "-error " + id + "-hint";
		}
		return hint == null ? null : id + "-hint";
	}

	/** The faults of a form for the summary on top of it, in the form's words. */
	public List<Fault> faults(@Nullable Object form, List<DetailedError> errors) {
		return errors.stream().map(error -> {
			String field = error.isGlobal() ? null : error.getFieldName();
			String label = field == null ? null : fieldRules.of(form, field).label();
			return new Fault(field, row(field), label, error.getMessage());
		})
			.sorted(Comparator.comparingInt((Fault fault) -> fieldRules.place(form, fault.field()))
				.thenComparingInt(fault -> fault.row() == null ? 0 : fault.row()))
			.toList();
	}

	/** Whether any of the faults is one of a field, not of the form as a whole. */
	public boolean nameFields(List<Fault> faults) {
		return faults.stream().anyMatch(fault -> fault.field() != null);
	}

	/** One-based number of the row that a path like {@code lines[2].task} is in. */
	private static @Nullable Integer row(@Nullable String field) {
		Matcher matcher = field == null ? null : ROW.matcher(field);
		return matcher != null && matcher.find() ? Integer.valueOf(matcher.group(1)) + 1 : null;
	}

	/** All pages by which the reader may begin. */
	Stream<NavigationEntry> pages() {
		Set<String> held = authorities();
		return navigations.stream()
			.flatMap(navigation -> Stream.concat(navigation.entries().stream(), navigation.others().stream()))
			.filter(entry -> entry.visible().test(held))
			.sorted(Comparator.comparingInt(NavigationEntry::order));
	}

	private List<Entries> groupsFor(Set<String> authorities) {
		Map<String, List<NavigationEntry>> groups = new LinkedHashMap<>();
		navigations.stream()
			.flatMap(navigation -> navigation.entries().stream())
			.filter(entry -> entry.visible().test(authorities))
			.sorted(Comparator.comparingInt(NavigationEntry::order))
			.forEach(entry -> groups.computeIfAbsent(entry.group(), key -> new ArrayList<>()).add(entry));
		return groups.entrySet().stream().map(group -> new Entries(group.getKey(), group.getValue())).toList();
	}

	private static Set<String> authorities() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		Set<String> names = new HashSet<>();
		if (authentication != null) {
			for (GrantedAuthority authority : authentication.getAuthorities()) {
				// others come with each sign-in method and would only multiply the menus
				// kept
				if (authority.getAuthority() != null && authority.getAuthority().indexOf(':') < 0) {
					names.add(authority.getAuthority());
				}
			}
		}
		return names;
	}

	static HttpServletRequest request() {
		return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
	}

	private record Entries(String label, List<NavigationEntry> entries) {
	}

	/** Items of the sidebar under one heading (message key, empty for none). */
	public record Group(String label, List<Item> items) {
	}

	/**
	 * A link of the sidebar. {@code current}: value of {@code aria-current}, which only
	 * one has; {@code icon}: as in {@link NavigationEntry}.
	 */
	public record Item(String href, @Nullable String current, String icon, String label) {
	}

	/** The bell in the bar on top: how many notices wait, in words, if any do. */
	public record Bell(@Nullable String unread) {

		private static Bell of(int count) {
			if (count == 0) {
				return new Bell(null);
			}
			return new Bell(count < UnreadNotices.MOST ? Integer.toString(count) : (UnreadNotices.MOST - 1) + "+");
		}

	}

	/**
	 * One fault in the summary: the field's path (none for the whole form), its row and
	 * the key of its label where there are any.
	 */
	public record Fault(@Nullable String field, @Nullable Integer row, @Nullable String label, String message) {
	}

	/** Head of a sortable column. */
	public record SortLink(String href, @Nullable String direction, String icon) {
	}

}

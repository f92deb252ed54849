package vn.tuyengiao.portal.platform.web.frame;

import java.util.Set;
import java.util.function.Predicate;

/**
 * One entry of the sidebar.
 *
 * @param order place among all entries, ascending; a group stands where its first entry
 * stands
 * @param group message key of the group's heading, empty for none
 * @param label message key
 * @param href address inside the portal, for example {@code /plans}
 * @param icon name in {@code static/icons.svg}
 * @param visible whether the holder of these authorities sees it
 */
public record NavigationEntry(int order, String group, String label, String href, String icon,
		Predicate<Set<String>> visible) {

	/**
	 * An entry for whoever holds one of the authorities; for everybody if none is named.
	 */
	public static NavigationEntry of(int order, String group, String label, String href, String icon, String... anyOf) {
		Set<String> wanted = Set.of(anyOf);
		return new NavigationEntry(order, group, label, href, icon,
				held -> wanted.isEmpty() || wanted.stream().anyMatch(held::contains));
	}

}

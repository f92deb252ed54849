package vn.tuyengiao.portal.platform.web.list;

import java.util.Set;

/**
 * Which columns of a list whoever is signed in has hidden; answered from what the request
 * already holds.
 */
@FunctionalInterface
public interface ColumnChoice {

	/** Where columns are shown and hidden. */
	String PATH = "/account/columns";

	/** What is cut off a head's message key: the short words for the same. */
	String SHORT = ".short";

	/** Names of columns, see {@link #name}. */
	Set<String> hidden(String list);

	/**
	 * The name of a column is the message key of its head, so that the list and its
	 * export mean the same.
	 */
	static String name(String label) {
		return label.endsWith(SHORT) ? label.substring(0, label.length() - SHORT.length()) : label;
	}

}

package vn.tuyengiao.portal.platform.owed;

import java.util.List;

/**
 * What a task is about: all that the words for it are made from, and as much of it as is
 * known of tasks that are not looked at one by one, or that have passed.
 */
public interface OwedMatter {

	OwedKind kind();

	/** NONE, DRAFT, RETURNED, AGAIN or SUBMITTED. */
	String state();

	/** Words that need no translation; empty if there are none. */
	String title();

	/** What its source makes the other words from. */
	List<String> argument();

	/** A value that the source put into the row; empty if there is none. */
	default String argument(int place) {
		return place < argument().size() ? argument().get(place) : "";
	}

	/** Of a task that nobody has begun. */
	static OwedMatter of(OwedKind kind, String title, List<String> argument) {
		return new Untouched(kind, title, argument);
	}

	/** As it is before anybody begins. */
	record Untouched(OwedKind kind, String title, List<String> argument) implements OwedMatter {

		@Override
		public String state() {
			return "NONE";
		}

	}

}

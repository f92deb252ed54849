package vn.tuyengiao.portal.platform.owed;

import java.util.List;

import org.springframework.context.MessageSourceResolvable;

/**
 * A module's part of what is owed: its view, with the columns that {@code V14__owed.sql}
 * describes, and the words of its rows. A bean of the module.
 */
public interface OwedSource {

	/** Name of the view. */
	String view();

	/** All kinds in it, in the order in which a page offers them. */
	List<OwedKind> kinds();

	/**
	 * Which of several tasks of the same kind and record it is, one of its arguments;
	 * empty for the only one.
	 */
	default String part(OwedRow row) {
		return "";
	}

	/** What is to be done, without the unit: "Kế hoạch quý I/2027". */
	MessageSourceResolvable title(OwedMatter task);

	/** The same in a list of what is asked of many units. */
	MessageSourceResolvable asked(OwedMatter task);

	/** What else has to be known to do it; empty if nothing. */
	List<MessageSourceResolvable> notes(OwedRow row);

	/** What is pressed to do it. */
	OwedAction action(OwedRow row);

}

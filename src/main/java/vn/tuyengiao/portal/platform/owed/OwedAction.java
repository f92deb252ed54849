package vn.tuyengiao.portal.platform.owed;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The one button that does what is owed, or leads to where it is done.
 *
 * @param label message key
 * @param href inside the portal
 * @param fields what is posted; none: the button is a link
 */
public record OwedAction(String label, String href, @Nullable Map<String, String> fields) {

	public static OwedAction link(String label, String href) {
		return new OwedAction(label, href, null);
	}

	public static OwedAction post(String label, String href, Map<String, String> fields) {
		return new OwedAction(label, href, fields);
	}

	public boolean isPosted() {
		return fields != null;
	}

}

package vn.tuyengiao.portal.platform.web.frame;

import org.jspecify.annotations.Nullable;

/**
 * A button that sets one preference of the reader.
 *
 * @param icon the drawing before the label, if it has one
 * @param language of the label, where it is not that of the page
 */
record PreferenceChoice(String name, String value, @Nullable String icon, @Nullable String language, String label,
		boolean chosen) {
}

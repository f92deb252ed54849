package vn.tuyengiao.portal.platform.web.list;

import org.jspecify.annotations.Nullable;

/**
 * What can be done with a row of a list: a link, or a button that posts. All buttons of a
 * list share one form, which holds the token and nothing else: with a form in each row
 * the page was a third larger.
 *
 * @param form id of the form that posts it; none for a link
 * @param href where it leads or is posted to, with the context path
 * @param name what a screen reader says, as the label is that of each row
 */
public record RowStep(String css, @Nullable String form, String href, String label, @Nullable String name) {

	public static RowStep link(String css, String href, String label, @Nullable String name) {
		return new RowStep(css, null, href, label, name);
	}

	public static RowStep post(String css, String form, String href, String label, @Nullable String name) {
		return new RowStep(css, form, href, label, name);
	}

}

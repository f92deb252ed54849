package vn.tuyengiao.portal.platform.web.list;

/**
 * A step that is posted. All buttons of a list share one form, which holds the token and
 * nothing else: with a form in each row the page was a third larger.
 *
 * @param form id of the form
 * @param action where it is posted to, with the context path and its parameters
 * @param name what a screen reader says if the label alone is that of each row
 */
public record RowButton(String css, String form, String action, String label, String name) implements CellPart {
}

package vn.tuyengiao.portal.platform.web.list;

/**
 * A link of a row to what can be done with it; all but the label may be null.
 *
 * @param href with the context path; null where there is nowhere to go, only the label
 * @param name what a screen reader says if the label alone is that of each row
 */
public record RowLink(String css, String href, String label, String name) implements CellPart {
}

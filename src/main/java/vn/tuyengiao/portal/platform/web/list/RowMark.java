package vn.tuyengiao.portal.platform.web.list;

/** Some words and the CSS classes they stand in (null: none): a state, a note. */
public record RowMark(String css, String text) implements CellPart {
}

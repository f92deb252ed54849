package vn.tuyengiao.portal.platform.web;

/** Some words and the CSS classes they stand in (null: none): a state, a note. */
public record Mark(String css, String text) implements Said {
}

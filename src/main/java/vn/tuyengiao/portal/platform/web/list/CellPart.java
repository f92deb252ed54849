package vn.tuyengiao.portal.platform.web.list;

import org.jspecify.annotations.Nullable;

/**
 * A part of what the cell of a row says: plain, as a link, or set apart from what stands
 * before it.
 *
 * @param css class of the element around it; none for plain words
 * @param href where it leads, with the context path; none if nowhere
 */
public record CellPart(@Nullable String css, @Nullable String href, String text) {

	public static CellPart plain(String text) {
		return new CellPart(null, null, text);
	}

	public static CellPart link(String href, String text) {
		return new CellPart(null, href, text);
	}

	public static CellPart apart(String css, String text) {
		return new CellPart(css, null, text);
	}

}

package vn.tuyengiao.portal.platform.web.frame;

import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/** Markup in the making; what is said and the values of attributes are escaped. */
final class Html {

	private final StringBuilder html = new StringBuilder(256);

	private final String icons;

	/** With the address of the drawings. */
	Html(String icons) {
		this.icons = icons;
	}

	/** Markup as it is. */
	Html raw(String markup) {
		html.append(markup);
		return this;
	}

	/** The words, if there are any. */
	Html text(@Nullable Object words) {
		if (words != null) {
			String text = words.toString();
			html.append(isHarmless(text) ? text : HtmlEscape.escapeHtml4Xml(text));
		}
		return this;
	}

	/** Nearly all words are; to see it costs a fraction of the escaping. */
	private static boolean isHarmless(String text) {
		for (int at = 0; at < text.length(); at++) {
			char sign = text.charAt(at);
			if (sign == '<' || sign == '>' || sign == '&' || sign == '"' || sign == '\'') {
				return false;
			}
		}
		return true;
	}

	/**
	 * One attribute of the tag that is open: left out without a value and for false, for
	 * true it is only named.
	 */
	Html attribute(String name, @Nullable Object value) {
		if (value == null || value.equals(false)) {
			return this;
		}
		html.append(' ').append(name).append("=\"");
		return text(value.equals(true) ? name : value).raw("\"");
	}

	/** A drawing that goes with words, so that nobody reads it out. */
	Html icon(String css, String name) {
		return raw("<svg").attribute("class", css)
			.raw(" aria-hidden=\"true\"><use")
			.attribute("href", icons + "#" + name)
			.raw("/></svg>");
	}

	@Override
	public String toString() {
		return html.toString();
	}

}

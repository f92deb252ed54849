package vn.tuyengiao.portal.file.domain.format;

import java.text.Normalizer;

/**
 * Takes a document's text until it has enough. What comes out is NFC without control
 * characters other than tabs and line ends.
 */
final class TextSink {

	private final StringBuilder text = new StringBuilder();

	private final int limit;

	TextSink(int limit) {
		this.limit = limit;
	}

	void append(CharSequence more) {
		int room = limit - text.length();
		text.append(more, 0, Math.max(0, Math.min(room, more.length())));
	}

	void append(char[] more, int start, int length) {
		text.append(more, start, Math.max(0, Math.min(limit - text.length(), length)));
	}

	void append(char c) {
		if (!isFull()) {
			text.append(c);
		}
	}

	/** Begins a line unless one has just begun. */
	void line() {
		if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
			append('\n');
		}
	}

	boolean isFull() {
		return text.length() >= limit;
	}

	int length() {
		return text.length();
	}

	/** What has come up to here. */
	String clean() {
		return clean(text.length());
	}

	String clean(int length) {
		StringBuilder plain = new StringBuilder(length);
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
				plain.append(c).append(text.charAt(++i));
			}
			else if (c == '\r' || c == '\u000b' || c == '\f' || c == '\u2028' || c == '\u2029') {
				plain.append('\n');
			}
			else if (!Character.isSurrogate(c) && (!Character.isISOControl(c) || c == '\n' || c == '\t')
					&& c < '\ufffe') {
				plain.append(c);
			}
		}
		return Normalizer.normalize(plain, Normalizer.Form.NFC);
	}

	/** The first lines of a text that are not blank. */
	static String firstLines(String text, int count) {
		int lines = 0;
		int at = 0;
		while (at < text.length() && lines < count) {
			int end = text.indexOf('\n', at);
			end = end < 0 ? text.length() : end;
			if (!text.substring(at, end).isBlank()) {
				lines++;
			}
			at = Math.min(end + 1, text.length());
		}
		return text.substring(0, at);
	}

}

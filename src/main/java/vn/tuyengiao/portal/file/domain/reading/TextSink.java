package vn.tuyengiao.portal.file.domain.reading;

import java.text.Normalizer;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.file.domain.letters.OldEncoding;
import vn.tuyengiao.portal.file.domain.letters.OldLetters;

/**
 * Takes a document's text until it has enough. What comes out is Unicode in NFC without
 * control characters other than tabs and line ends, without characters that nobody sees,
 * and with one kind of space and hyphen.
 */
public final class TextSink {

	private final StringBuilder text = new StringBuilder();

	/** Waits for the end of what one font has written, as a mark follows its letter. */
	private final StringBuilder waiting = new StringBuilder();

	private final int limit;

	private @Nullable OldEncoding encoding;

	private boolean cut;

	private int lines;

	public TextSink(int limit) {
		this.limit = limit;
	}

	public void append(CharSequence more) {
		flush();
		add(more);
	}

	public void append(char[] more, int start, int length) {
		append(more, start, length, null);
	}

	/**
	 * @param old what the font has made of the characters; null for a font of today
	 */
	public void append(char[] more, int start, int length, @Nullable OldEncoding old) {
		if (old != encoding) {
			flush();
			encoding = old;
		}
		if (old == null) {
			int room = Math.max(0, Math.min(limit - text.length(), length));
			text.append(more, start, room);
			cut |= room < length;
		}
		else if (waiting.length() < limit) {
			waiting.append(more, start, length);
		}
		else {
			cut = true;
		}
	}

	public void append(char c, @Nullable OldEncoding old) {
		if (old == null) {
			append(c);
		}
		else {
			append(new char[] { c }, 0, 1, old);
		}
	}

	public void append(char c) {
		flush();
		if (text.length() < limit) {
			text.append(c);
		}
		else {
			cut = true;
		}
	}

	/** Begins a line unless one has just begun. */
	public void line() {
		flush();
		if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
			append('\n');
			lines++;
		}
	}

	public boolean isFull() {
		return text.length() >= limit;
	}

	/** More came than it takes. */
	public boolean isCut() {
		return cut;
	}

	public int length() {
		flush();
		return text.length();
	}

	/** How many lines have ended. */
	public int lines() {
		return lines;
	}

	/** Takes back what came after so many characters. */
	public void truncate(int length) {
		flush();
		text.setLength(Math.min(length, text.length()));
	}

	/** As it came, but for the letters of old fonts. */
	public String raw() {
		flush();
		return text.toString();
	}

	/** What has come up to here. */
	public String clean() {
		return clean(length());
	}

	public String clean(int length) {
		flush();
		return clean(OldLetters.unicode(text.substring(0, length)));
	}

	private void flush() {
		if (encoding != null) {
			String letters = encoding.decode(waiting);
			encoding = null;
			waiting.setLength(0);
			add(letters);
		}
	}

	private void add(CharSequence more) {
		int room = Math.max(0, Math.min(limit - text.length(), more.length()));
		text.append(more, 0, room);
		cut |= room < more.length();
	}

	private static String clean(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				plain.append(c).append(text.charAt(++i));
			}
			else if (c == '\r' || c == '\u000b' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
				plain.append('\n');
			}
			else if (c == '\u2010' || c == '\u2011') {
				plain.append('-');
			}
			else if (c != ' ' && Character.isSpaceChar(c)) {
				plain.append(' ');
			}
			else if (!Character.isSurrogate(c) && (!Character.isISOControl(c) || c == '\n' || c == '\t') && c < '\ufffe'
					&& !isUnseen(c)) {
				plain.append(c);
			}
		}
		return Normalizer.normalize(plain, Normalizer.Form.NFC);
	}

	/** Soft hyphens, spaces without width, marks of the reading direction. */
	private static boolean isUnseen(char c) {
		return c == '\u00ad' || Character.getType(c) == Character.FORMAT;
	}

	/**
	 * Words that are told apart only by a space without width, once more in their parts:
	 * "gồm" and "thang" of a word that reads "gồmthang".
	 */
	static String parts(String text) {
		StringBuilder parts = new StringBuilder();
		int at = text.indexOf('\u200b');
		while (at >= 0) {
			int start = at;
			int end = at;
			while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
				start--;
			}
			while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
				end++;
			}
			parts.append('\n').append(text.substring(start, end).replace('\u200b', ' '));
			at = text.indexOf('\u200b', end);
		}
		return parts.toString();
	}

	/** All that has come, for the search. */
	public String searched() {
		flush();
		return (clean() + clean(parts(text.toString()))).replaceAll(" {2,}", " ");
	}

	/** The first lines of a text that are not blank. */
	public static String firstLines(String text, int count) {
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

package vn.tuyengiao.portal.platform.web.form;

import java.text.Normalizer;
import java.util.regex.Pattern;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;

/** Rules for text that people type. */
@UtilityClass
public class TypedText {

	/** They come along from pages of the web; nobody could find and delete them. */
	private static final Pattern UNSEEN = Pattern.compile("[\\u200b-\\u200d\\u2060\\ufeff]");

	/**
	 * Normalised to NFC, stripped, line ends plain, without characters that have no
	 * width; null if nothing is typed.
	 * @throws IllegalArgumentException if it holds a control character, one that turns
	 * the reading direction, or half a surrogate pair
	 */
	public static @Nullable String tidy(@Nullable String text) {
		if (text == null) {
			return null;
		}
		// Word writes its manual line break as a vertical tab, some systems as U+2028
		String lines = text.replace("\r\n", "\n")
			.replace('\r', '\n')
			.replace('\u000b', '\n')
			.replace('\f', '\n')
			.replace('\u2028', '\n')
			.replace('\u2029', '\n');
		String visible = UNSEEN.matcher(checked(lines)).replaceAll("");
		String tidy = Normalizer.normalize(stripped(visible), Normalizer.Form.NFC);
		return tidy.isEmpty() ? null : tidy;
	}

	/**
	 * The text unchanged.
	 * @throws IllegalArgumentException if it holds a control character other than tab and
	 * line end, one that turns the reading direction, or half a surrogate pair
	 */
	static String checked(String text) {
		int length = text.length();
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			if (c < ' ' && c != '\n' && c != '\t' && c != '\r' || c >= 0x7f && c <= 0x9f || turns(c) || c == 0xfffe
					|| c == 0xffff) {
				throw new IllegalArgumentException("Control character in text");
			}
			if (Character.isSurrogate(c)) {
				if (!Character.isHighSurrogate(c) || i + 1 == length || !Character.isLowSurrogate(text.charAt(i + 1))) {
					throw new IllegalArgumentException("Half a character in text");
				}
				i++;
			}
		}
		return text;
	}

	/** By it "CV/TU-806" can be made to look like "806-CV/TU". */
	private static boolean turns(char c) {
		return c == 0x061c || c == 0x200e || c == 0x200f || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
	}

	private static String stripped(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && isBlank(text.charAt(start))) {
			start++;
		}
		while (end > start && isBlank(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(start, end);
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

}

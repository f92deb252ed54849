package vn.tuyengiao.portal.paper.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import lombok.experimental.UtilityClass;

/**
 * Text by which heads, labels and tasks are compared: small letters and digits, no tones.
 */
@UtilityClass
public class PlainLetters {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

	/** " Ngày bắt đầu (dự kiến)" is "ngay bat dau du kien". */
	public static String of(String text) {
		String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
		return OTHERS.matcher(bare.toLowerCase(Locale.ROOT).replace('đ', 'd')).replaceAll(" ").strip();
	}

}

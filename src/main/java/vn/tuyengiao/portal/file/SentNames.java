package vn.tuyengiao.portal.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of files as they are sent: as their owner called them, with the ending of what
 * they are. A PDF called "a.html" must not become a page on somebody's disk.
 */
public class SentNames {

	/** What the systems of the offices do not allow in names. */
	private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}]");

	private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

	/**
	 * Characters of a name in a ZIP: with its folder it must fit where it is unpacked.
	 */
	private static final int MAX_ENTRY = 150;

	private static final String PLAIN = "!#$&+-.^_`|~";

	private final Set<String> used = new HashSet<>();

	static String of(StoredFile file) {
		return endsRightly(file) ? file.name() : file.name() + "." + file.kind().getExtension();
	}

	/** A name that none before it has, not even in other capitals. */
	String unique(StoredFile file) {
		String name = FORBIDDEN.matcher(of(file)).replaceAll("_");
		int dot = name.lastIndexOf('.');
		String ending = name.substring(dot);
		String stem = name.substring(0, dot).replaceAll("[. ]+$", "");
		if (stem.isEmpty() || RESERVED.matcher(stem).matches()) {
			stem = "_" + stem;
		}
		stem = shortened(stem);
		String unique = stem + ending;
		for (int number = 2; !used.add(unique.toLowerCase(Locale.ROOT)); number++) {
			unique = stem + " (" + number + ")" + ending;
		}
		return unique;
	}

	/**
	 * The header: for all browsers of today in UTF-8 (RFC 6266), for the others without
	 * marks.
	 */
	public static String disposition(String kind, String name) {
		String plain = Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^ -~]|[\"\\\\%;]", "_");
		return kind + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(name);
	}

	private static String encoded(String name) {
		StringBuilder encoded = new StringBuilder();
		for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
			char c = (char) (b & 0xff);
			if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || PLAIN.indexOf(c) >= 0) {
				encoded.append(c);
			}
			else {
				encoded.append('%').append(String.format("%02X", (int) c));
			}
		}
		return encoded.toString();
	}

	private static boolean endsRightly(StoredFile file) {
		String name = file.name().toLowerCase(Locale.ROOT);
		int dot = name.lastIndexOf('.');
		String ending = dot > 0 ? name.substring(dot + 1) : "";
		return ending.equals(file.kind().getExtension()) || file.kind().getOtherExtensions().contains(ending);
	}

	private static String shortened(String stem) {
		if (stem.length() <= MAX_ENTRY) {
			return stem;
		}
		int end = Character.isHighSurrogate(stem.charAt(MAX_ENTRY - 1)) ? MAX_ENTRY - 1 : MAX_ENTRY;
		return stem.substring(0, end).stripTrailing();
	}

}

package vn.tuyengiao.portal.file.domain.letters;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** An encoding that a font brought with it. */
public enum OldEncoding {

	/** TCVN 5712:1993, VN3 (ABC): one character a letter; fonts {@code .VnTime}. */
	TCVN3,
	/** The same in a font that draws capitals for small letters: {@code .VnTimeH}. */
	TCVN3_CAPITALS,
	/** VNI Windows: a letter and its mark are two characters; {@code VNI-Times}. */
	VNI;

	private static final Pattern TCVN3_FONT = Pattern.compile("(?:[A-Z]{6}\\+)?(?:\\.[Vv][Nn]|Vn(?=\\p{Lu})).*");

	private static final Pattern CAPITALS_FONT = Pattern.compile(".*[a-z ]H(?:[,\\- ].*)?");

	private static final Pattern VNI_FONT = Pattern.compile("(?:[A-Z]{6}\\+)?[Vv][Nn][Ii][-_ ].*");

	/** From A1 on, as the standard's table has them; a dot where it has none. */
	private static final String TCVN3_TABLE = "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ";

	/** Letters of one character. */
	private static final Map<Character, Character> VNI_SINGLE = new HashMap<>();

	/** Letters of two. */
	private static final Map<String, Character> VNI_PAIR = new HashMap<>();
	static {
		single("æóòôöîñ", "ỉĩịơưỵđ");
		// each mark with the letters that may stand before it, and what they are together
		pair('ù', "aeouyôö", "áéóúýớứ");
		pair('ø', "aeouyôö", "àèòùỳờừ");
		pair('û', "aeouyôö", "ảẻỏủỷởử");
		pair('õ', "aeouyôö", "ãẽõũỹỡữ");
		pair('ï', "aeouôö", "ạẹọụợự");
		pair('â', "aeo", "âêô");
		pair('á', "aeo", "ấếố");
		pair('à', "aeo", "ầềồ");
		pair('å', "aeo", "ẩểổ");
		pair('ã', "aeo", "ẫễỗ");
		pair('ä', "aeo", "ậệộ");
		pair('ê', "a", "ă");
		pair('é', "a", "ắ");
		pair('è', "a", "ằ");
		pair('ú', "a", "ẳ");
		pair('ü', "a", "ẵ");
		pair('ë', "a", "ặ");
	}

	/**
	 * By the name of a font, as Office, PDF or OpenDocument write it; null for a font of
	 * today.
	 */
	public static @Nullable OldEncoding ofFont(@Nullable String font) {
		if (font == null) {
			return null;
		}
		if (TCVN3_FONT.matcher(font).matches()) {
			return CAPITALS_FONT.matcher(font).matches() ? TCVN3_CAPITALS : TCVN3;
		}
		return VNI_FONT.matcher(font).matches() ? VNI : null;
	}

	/** In Unicode; what holds letters that only Unicode has is left as it is. */
	public String decode(CharSequence text) {
		for (int i = 0; i < text.length(); i++) {
			if (isOfUnicode(text.charAt(i))) {
				return text.toString();
			}
		}
		String letters = this == VNI ? vni(text) : tcvn3(text);
		return this == TCVN3_CAPITALS ? letters.toUpperCase(Locale.ROOT) : letters;
	}

	/** A letter of Vietnamese that no encoding before has. */
	static boolean isOfUnicode(char c) {
		return c >= '\u1ea0' && c <= '\u1ef9' || "ĂăĐđĨĩŨũƠơƯư".indexOf(c) >= 0;
	}

	/** Where symbols are kept apart, an old font's characters are found there. */
	private static char plain(char c) {
		return c >= '\uf020' && c <= '\uf0ff' ? (char) (c - 0xf000) : c;
	}

	private static String tcvn3(CharSequence text) {
		StringBuilder letters = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = plain(text.charAt(i));
			int place = c - 0xa1;
			char letter = place >= 0 && place < TCVN3_TABLE.length() ? TCVN3_TABLE.charAt(place) : '.';
			letters.append(letter == '.' ? c : letter);
		}
		return letters.toString();
	}

	private static String vni(CharSequence text) {
		StringBuilder letters = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = plain(text.charAt(i));
			Character pair = i + 1 < text.length() ? VNI_PAIR.get("" + c + plain(text.charAt(i + 1))) : null;
			if (pair != null) {
				letters.append(pair.charValue());
				i++;
			}
			else {
				letters.append(VNI_SINGLE.getOrDefault(c, c).charValue());
			}
		}
		return letters.toString();
	}

	private static void single(String from, String to) {
		for (int i = 0; i < from.length(); i++) {
			VNI_SINGLE.put(from.charAt(i), to.charAt(i));
			VNI_SINGLE.put(Character.toUpperCase(from.charAt(i)), Character.toUpperCase(to.charAt(i)));
		}
	}

	/** The mark may be small beside a capital. */
	private static void pair(char mark, String letters, String together) {
		for (int i = 0; i < letters.length(); i++) {
			char small = letters.charAt(i);
			char capital = Character.toUpperCase(small);
			VNI_PAIR.put("" + small + mark, together.charAt(i));
			VNI_PAIR.put("" + small + Character.toUpperCase(mark), together.charAt(i));
			VNI_PAIR.put("" + capital + mark, Character.toUpperCase(together.charAt(i)));
			VNI_PAIR.put("" + capital + Character.toUpperCase(mark), Character.toUpperCase(together.charAt(i)));
		}
	}

}

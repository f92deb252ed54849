package vn.tuyengiao.portal.file.domain.letters;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds text of an old encoding where no font tells it: by how many of its words become
 * syllables of Vietnamese, read the one way or the other.
 */
@UtilityClass
public class OldLetters {

	/** Words with other letters than ASCII's; the old fonts put letters on signs, too. */
	private static final Pattern WORD = Pattern.compile("[A-Za-z\\u00a1-\\u024f\\u0300-\\u036f\\u1ea0-\\u1ef9]+");

	private static final Pattern SYLLABLE = Pattern.compile("(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?"
			+ "(?:uyê|uya|uyu|uây|uôi|iêu|yêu|oai|oay|oao|oeo|ươi|ươu|uêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe"
			+ "|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ươ|ưi|ưu|yê|[aăâeêioôơuưy])" + "(?:ch|ng|nh|[cmnpt])?");

	private static final Pattern STOP = Pattern.compile("(?:ch|[cpt])$");

	/** Beyond this the beginning tells. */
	private static final int LOOKED_AT = 50_000;

	/**
	 * The text with those lines in Unicode that are not; line ends and all else stay.
	 */
	public static String unicode(String text) {
		if (text.chars().noneMatch(c -> c >= 0xa1 && c <= 0xff)) {
			return text;
		}
		OldEncoding whole = told(withoutUnicode(text.substring(0, Math.min(LOOKED_AT, text.length()))), 4);
		List<String> lines = new ArrayList<>();
		for (String line : text.split("\n", -1)) {
			OldEncoding own = told(line, 2);
			lines.add(own != null ? own.decode(line) : whole != null && isNoUnicode(line) ? whole.decode(line) : line);
		}
		return String.join("\n", lines);
	}

	/** What it is written in; null if it is Unicode, or nobody can tell. */
	static @Nullable OldEncoding told(String text, int least) {
		Map<OldEncoding, Integer> hits = new EnumMap<>(OldEncoding.class);
		int all = 0;
		int unicode = 0;
		for (Matcher words = WORD.matcher(text); words.find();) {
			String word = words.group();
			if (word.chars().anyMatch(c -> c > 0x7f)) {
				all++;
				unicode += isWritten(word) ? 1 : 0;
				for (OldEncoding encoding : List.of(OldEncoding.TCVN3, OldEncoding.VNI)) {
					String decoded = encoding.decode(word);
					if (!decoded.equals(word) && isSyllable(decoded)) {
						hits.merge(encoding, 1, Integer::sum);
					}
				}
			}
		}
		int tcvn3 = hits.getOrDefault(OldEncoding.TCVN3, 0);
		int vni = hits.getOrDefault(OldEncoding.VNI, 0);
		int most = Math.max(tcvn3, vni);
		if (most < least || most * 10 < all * 7 || most < unicode * 2 || tcvn3 == vni) {
			return null;
		}
		return tcvn3 > vni ? OldEncoding.TCVN3 : OldEncoding.VNI;
	}

	/** Those lines that no font of today must have written. */
	private static String withoutUnicode(String text) {
		return text.lines()
			.filter(line -> line.chars().noneMatch(c -> OldEncoding.isOfUnicode((char) c)))
			.collect(Collectors.joining("\n"));
	}

	private static boolean isNoUnicode(String line) {
		int unicode = 0;
		for (Matcher words = WORD.matcher(line); words.find();) {
			unicode += words.group().chars().anyMatch(c -> c > 0x7f) && isWritten(words.group()) ? 1 : 0;
		}
		return unicode == 0;
	}

	/** A syllable without a capital amid small letters, as old fonts leave them. */
	private static boolean isWritten(String word) {
		String rest = word.substring(1);
		return (rest.equals(rest.toLowerCase(Locale.ROOT)) || word.equals(word.toUpperCase(Locale.ROOT)))
				&& isSyllable(word);
	}

	private static boolean isSyllable(String word) {
		int tones = 0;
		boolean sharp = false;
		StringBuilder letters = new StringBuilder();
		for (char c : Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).toCharArray()) {
			if (c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309' || c == '\u0323') {
				tones++;
				sharp = c == '\u0301' || c == '\u0323';
			}
			else {
				letters.append(c);
			}
		}
		String plain = Normalizer.normalize(letters, Normalizer.Form.NFC);
		// what ends in a stop has one of two tones: "chất", never "chât"
		boolean stopped = STOP.matcher(plain).find();
		return tones <= 1 && (sharp || !stopped) && SYLLABLE.matcher(plain).matches();
	}

}

package vn.tuyengiao.portal.account.domain.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import com.nulabinc.zxcvbn.StandardDictionaries;
import lombok.experimental.UtilityClass;

/**
 * Passwords that are guessed first: the 30,000 most common in the world, as zxcvbn keeps
 * them, and those of Vietnam. One of them with a year, digits or signs around it, with
 * signs in place of letters, or several times in a row, is no better than itself.
 */
@UtilityClass
class CommonPasswords {

	/** Digits and signs that make no strong password of a common word. */
	private static final int MOST_AROUND = 8;

	/** Telephone numbers and days are digits alone. */
	private static final int SHORTEST_OF_DIGITS = 16;

	private static final int FEW_LETTERS = 4;

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern SEPARATORS = Pattern.compile("[\\s._\\-,;:+*/]+");

	private static final Pattern AROUND = Pattern.compile("^\\P{L}+|\\P{L}+$");

	private static final String SIGNS = "@4310$57!";

	/** Each for the sign above it. */
	private static final String LETTERS = "aaeiossti";

	private static final Set<String> ALL = load();

	/** Without tones, in lower case, with d for đ. */
	static String fold(String text) {
		String lower = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
		return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
	}

	static boolean contains(String password) {
		String plain = fold(password);
		return ALL.contains(plain) || ALL.contains(SEPARATORS.matcher(plain).replaceAll(""))
				|| plain.codePoints().distinct().count() < FEW_LETTERS
				|| plain.length() < SHORTEST_OF_DIGITS && plain.chars().allMatch(c -> c >= '0' && c <= '9' || c == ' ')
				|| isRow(plain) || isRepeated(plain) || isDressed(password);
	}

	/**
	 * What remains of a password when everything is taken off that is no letter: as it
	 * stands, and with signs read as the letters they are put for.
	 */
	static Set<String> cores(String password) {
		String plain = fold(password);
		Set<String> cores = new LinkedHashSet<>();
		cores.add(core(plain));
		cores.add(core(unsigned(AROUND.matcher(plain).replaceAll(""))));
		cores.add(core(unsigned(plain)));
		cores.remove("");
		return cores;
	}

	static int size() {
		return ALL.size();
	}

	private static boolean isDressed(String password) {
		int length = fold(password).length();
		return cores(password).stream()
			.anyMatch(core -> ALL.contains(core) && length - core.length() <= Math.max(MOST_AROUND, core.length()));
	}

	private static String core(String text) {
		return SEPARATORS.matcher(AROUND.matcher(text).replaceAll("")).replaceAll("");
	}

	private static String unsigned(String text) {
		StringBuilder letters = new StringBuilder();
		for (char c : text.toCharArray()) {
			int sign = SIGNS.indexOf(c);
			letters.append(sign < 0 ? c : LETTERS.charAt(sign));
		}
		return letters.toString();
	}

	/**
	 * Each character is the one after, or before, the last: of the alphabet, of digits.
	 */
	private static boolean isRow(String text) {
		int up = 0;
		int down = 0;
		for (int i = 1; i < text.length(); i++) {
			int step = text.charAt(i) - text.charAt(i - 1);
			up += step == 1 || step == -9 ? 1 : 0;
			down += step == -1 || step == 9 ? 1 : 0;
		}
		return Math.max(up, down) >= (text.length() - 1) * 3 / 4;
	}

	/** A short piece, or a common one, over and over. */
	private static boolean isRepeated(String text) {
		for (int piece = 1; piece <= text.length() / 2; piece++) {
			if (text.length() % piece == 0 && text.substring(0, piece).repeat(text.length() / piece).equals(text)) {
				String once = text.substring(0, piece);
				return piece <= FEW_LETTERS || ALL.contains(once) || isRow(once) || isDressed(once);
			}
		}
		return false;
	}

	private static Set<String> load() {
		try (BufferedReader vietnamese = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("/passwords/common-vi.txt")),
				StandardCharsets.UTF_8))) {
			Set<String> all = new HashSet<>();
			StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().forEach(word -> all.add(fold(word)));
			vietnamese.lines().map(String::strip).filter(line -> !line.startsWith("#")).forEach(all::add);
			return Set.copyOf(all);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package vn.tuyengiao.portal.platform.secrecy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds the degrees of secrecy Mật, Tối mật and Tuyệt mật where they mark a document, and
 * not where ordinary text speaks of them (bí mật nhà nước, bảo mật, mật độ). In doubt a
 * marking is found: a document refused by mistake is a nuisance, a secret that is stored
 * breaks the law.
 */
@UtilityClass
public class SecrecyMarking {

	/** A degree: its letters without tones, and the tones in their order. */
	private static final Map<String, String> DEGREES = Map.of("mât", ".", "tôimât", "/.", "tuyêtmât", "..");

	/** The same as the fonts before Unicode (TCVN3, VNI) leave it in a text. */
	private static final Set<String> BEFORE_UNICODE = Set.of("mët", "tèimët", "tuyötmët", "maät", "toáimaät",
			"tuyeätmaät");

	/** Typed without tones: in numbers only, where no ordinary word stands. */
	private static final Set<String> TONELESS = Set.of("mat", "toimat", "tuyetmat");

	/** Words after which "mật" is the second half of a word, or is only mentioned. */
	private static final Set<String> BINDING = Set.of("bí", "bảo", "cơ", "độ", "thân", "trù", "cẩn", "ẩn", "dấu", "chữ",
			"không");

	/** Middle names after which it is a person's name. */
	private static final Set<String> NAMES = Set.of("văn", "thị", "đình", "hữu", "đức", "quang", "ngọc", "xuân", "minh",
			"công", "duy", "bá", "đắc", "trọng", "viết", "huy", "thế", "tiến", "như", "sĩ", "sỹ");

	/** What may stand before the degree in one mark. */
	private static final Pattern BEARER = Pattern.compile("^(tài liệu|văn bản|hồ sơ|công văn|bản) (?=\\S)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern INVISIBLE = Pattern
		.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]");

	private static final Pattern ODD_BLANK = Pattern.compile("[\\p{Zs}&&[^ ]]");

	/** Three or more single letters in a row: a word that is spaced out. */
	private static final Pattern SPACED_OUT = Pattern
		.compile("(?<!\\p{L})\\p{L}(?:[ \\t]{1,4}\\p{L}(?!\\p{L})){2,40}+");

	private static final Pattern LINE_END = Pattern.compile("\\R|\\f|\\u000b");

	/** What separates cells, columns and boxes on one line. */
	private static final Pattern GAP = Pattern.compile("\\t|  {2,}|[|¦\\u2500-\\u259f]+");

	private static final Pattern BRACKETS = Pattern
		.compile("[(\\[{<«‹【〔〈《（［]([^()\\[\\]{}<>«»‹›【】〔〕〈〉《》（）［］]{1,60})[)\\]}>»›】〕〉》）］]");

	private static final Pattern DEGREE_FIELD = Pattern.compile(
			"(?<!\\p{L})độ\\s*mật\\s*[:：=\\-–—]\\s*([^,;/)\\]\\t\\n]{1,40})(.{0,30})",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

	private static final Pattern FIRST_PART = Pattern.compile("^([^:：.,;|/\\-–—]{1,30})[:：.,;|/\\-–—](.+)$",
			Pattern.DOTALL);

	private static final Pattern LAST_PART = Pattern
		.compile("^.*\\S\\s*([:：.,;|/\\-–—])([^:：.,;|/\\-–—]{1,30})[.!\\s]*$", Pattern.DOTALL);

	private static final Pattern IN_CAPITALS = Pattern
		.compile("(?<![\\p{L}\\p{M}\"“‘'])(?:T[^\\s]{2,5} {1,2})?M[^\\s]T(?![\\p{L}\\p{M}\"”’'])");

	/** Characters around a mark that tell whether it is one. */
	private static final int AROUND = 80;

	private static final Pattern ABBREVIATED = Pattern.compile("\\((?:M|TM|TuM|TUM|TyM)\\)|[-/]M$");

	/** A document's number: marked by the word, or by the abbreviated degree after it. */
	public static boolean inNumber(@Nullable String number) {
		if (number == null) {
			return false;
		}
		String text = prepared(number).strip();
		if (ABBREVIATED.matcher(text.replace(" ", "")).find()) {
			return true;
		}
		for (String part : text.split("[^\\p{L}\\p{M}\\s]+")) {
			if (isDegree(part) || TONELESS.contains(compact(part))) {
				return true;
			}
		}
		String[] words = text.split("[^\\p{L}\\p{M}]+");
		for (int i = 0; i < words.length; i++) {
			if (isDegree(words[i]) && (i == 0 || !binds(words[i - 1]))) {
				return true;
			}
		}
		return false;
	}

	/** A subject or another short text that somebody typed. */
	public static boolean inSubject(@Nullable String subject) {
		if (subject == null) {
			return false;
		}
		String text = prepared(subject).strip();
		if (isMark(text) || marked(text, true)) {
			return true;
		}
		Matcher first = FIRST_PART.matcher(text);
		if (first.matches() && isMark(first.group(1)) && !startsWithDegree(first.group(2))) {
			return true;
		}
		Matcher last = LAST_PART.matcher(text);
		if (last.matches() && isMark(last.group(2)) && !endsWithDegree(text.substring(0, last.start(1)))) {
			return "-–—:：|/".contains(last.group(1)) || isCapital(last.group(2));
		}
		return false;
	}

	/**
	 * The text of a document's first page, line by line; columns set off by tabs or wide
	 * spaces.
	 */
	public static boolean inFirstPage(@Nullable String page) {
		return page != null && marked(prepared(page), false);
	}

	private static boolean marked(String text, boolean subject) {
		String before = "";
		for (String line : LINE_END.split(text)) {
			if (standsAlone(line, before, subject) || inBrackets(line, subject) || inCapitals(line, before, subject)) {
				return true;
			}
			before = lastWord(line);
		}
		return inDegreeField(text);
	}

	/** The whole line, or a cell or column of it. */
	private static boolean standsAlone(String line, String before, boolean anyCase) {
		if (isMark(line) && (anyCase || isCapital(line)) && !bindsOver(before)) {
			return true;
		}
		String[] cells = GAP.split(line);
		if (cells.length < 2) {
			return false;
		}
		String left = "";
		for (String cell : cells) {
			if (cell.isBlank()) {
				continue;
			}
			if (isMark(cell) && isCapital(cell) && !binds(lastWord(left)) && !(isName(left) && !isShouted(cell))) {
				return true;
			}
			left = cell;
		}
		return false;
	}

	private static boolean inBrackets(String line, boolean anyCase) {
		Matcher brackets = BRACKETS.matcher(line);
		while (brackets.find()) {
			if (isMark(brackets.group(1)) && (anyCase || isCapital(brackets.group(1)))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * In capitals among words that are not: in a subject anywhere, on a page at the start
	 * or end of a line, where a column's text ran into the next.
	 */
	private static boolean inCapitals(String line, String before, boolean anywhere) {
		Matcher capitals = IN_CAPITALS.matcher(line);
		while (capitals.find()) {
			String left = line.substring(Math.max(0, capitals.start() - AROUND), capitals.start());
			String right = line.substring(capitals.end(), Math.min(line.length(), capitals.end() + AROUND));
			boolean edge = left.isBlank() || right.isBlank();
			boolean bound = left.isBlank() ? bindsOver(before) : binds(lastWord(left));
			if (isDegree(capitals.group()) && (anywhere || edge) && !bound && !isShouted(lastWord(left))
					&& !isShouted(firstWord(right)) && !(left.isBlank() && isShouted(before)) && !listed(left, right)) {
				return true;
			}
		}
		return false;
	}

	/** After "Độ mật:", unless all degrees are enumerated there. */
	private static boolean inDegreeField(String text) {
		Matcher field = DEGREE_FIELD.matcher(text);
		while (field.find()) {
			String value = GAP.split(field.group(1).strip(), 2)[0];
			String end = value.split("[.(\\[]", 2)[0];
			if ((isMark(end) || isDegree(firstWords(end, 1)) && isShouted(firstWord(end))
					|| isDegree(firstWords(end, 2)) && isCapital(end)) && !startsWithDegree(field.group(2))) {
				return true;
			}
		}
		return false;
	}

	/** The other degrees stand beside it: the text speaks of all of them. */
	private static boolean listed(String left, String right) {
		return startsWithDegree(right) || endsWithDegree(left);
	}

	private static boolean startsWithDegree(String text) {
		String rest = text.substring(0, Math.min(AROUND, text.length()))
			.replaceFirst("^[\\s,;/]*(?:(?:và|hoặc|hay)\\s+)?", "");
		return isDegree(firstWords(rest, 1)) || isDegree(firstWords(rest, 2));
	}

	private static boolean endsWithDegree(String text) {
		String[] words = text.substring(Math.max(0, text.length() - AROUND)).strip().split("[\\s,;/]+");
		int count = words.length;
		return isDegree(words[count - 1])
				|| count > 1 && Set.of("và", "hoặc", "hay").contains(words[count - 1]) && isDegree(words[count - 2]);
	}

	private static boolean isMark(String text) {
		String words = undecorated(text);
		return isDegree(words) || isDegree(BEARER.matcher(words).replaceFirst(""));
	}

	private static boolean isDegree(String text) {
		if (text.length() > 60) {
			return false;
		}
		String word = compact(text);
		if (BEFORE_UNICODE.contains(word)) {
			return true;
		}
		StringBuilder letters = new StringBuilder();
		StringBuilder tones = new StringBuilder();
		for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
			switch (c) {
				case '\u0323' -> tones.append('.');
				case '\u0301' -> tones.append('/');
				case '\u0300', '\u0303', '\u0309' -> tones.append('?');
				default -> letters.append(c);
			}
		}
		return tones.toString().equals(DEGREES.get(Normalizer.normalize(letters, Normalizer.Form.NFC)));
	}

	private static String compact(String text) {
		return undecorated(text).replaceAll("[\\s.·_*-]+", "").toLowerCase(Locale.ROOT);
	}

	/** Without the signs around it; by hand, as a pattern would try each of many dots. */
	private static String undecorated(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && !Character.isLetter(text.charAt(start))) {
			start++;
		}
		while (end > start && !isOfWord(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(start, end);
	}

	private static boolean isOfWord(char c) {
		return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
	}

	private static boolean binds(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		return BINDING.contains(lower) || NAMES.contains(lower);
	}

	/**
	 * The end of the line before: in capitals it may be the name of a place in the letter
	 * head, under which the mark stands.
	 */
	private static boolean bindsOver(String word) {
		return binds(word) && !(isShouted(word) && NAMES.contains(word.toLowerCase(Locale.ROOT)));
	}

	/** Two or more words with a capital each, as a family and a middle name. */
	private static boolean isName(String text) {
		return text.strip().matches("\\p{Lu}\\p{Ll}*+(?: \\p{Lu}\\p{Ll}*+){1,5}+");
	}

	/** Begins with a capital; of what an old font left nobody knows. */
	private static boolean isCapital(String text) {
		String word = undecorated(text);
		return !word.isEmpty()
				&& (Character.isUpperCase(word.codePointAt(0)) || BEFORE_UNICODE.contains(compact(text)));
	}

	private static boolean isShouted(String word) {
		return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))
				&& word.chars().allMatch(Character::isLetter);
	}

	private static String firstWord(String text) {
		return firstWords(text, 1);
	}

	private static String firstWords(String text, int count) {
		String[] words = text.substring(0, Math.min(AROUND, text.length())).strip().split("[\\s,;:.]+", count + 1);
		return String.join(" ", java.util.Arrays.copyOf(words, Math.min(count, words.length)));
	}

	private static String lastWord(String text) {
		String stripped = text.strip();
		return stripped.substring(Math.max(stripped.lastIndexOf(' '), stripped.lastIndexOf('\t')) + 1);
	}

	private static String prepared(String text) {
		String plain = ODD_BLANK.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ");
		plain = Normalizer.normalize(plain, Normalizer.Form.NFC);
		return SPACED_OUT.matcher(plain)
			.replaceAll(found -> Matcher.quoteReplacement(found.group().replaceAll("\\s", "")));
	}

}

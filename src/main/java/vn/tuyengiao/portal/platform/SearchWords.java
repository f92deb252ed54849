package vn.tuyengiao.portal.platform;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * What is typed into a search field, word by word: each has to begin a word of what is
 * found, in any order, whatever its tones and its case and whatever stands between words
 * ({@code search_text} of the database, by which columns called {@code search} are made).
 * A number has to be the whole number, 05 being 5. In files, which are long, all words
 * have to be whole.
 */
public final class SearchWords {

	/** Of a text that is pasted whole the first words tell enough. */
	public static final int MOST = 12;

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

	/** They join what they stand in: nobody sees them. */
	private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]");

	private static final String FOLDED_ONCE = """
			(select fold(:word%d))""";

	private static final Pattern NUMBER = Pattern.compile("[0-9]+");

	private final List<String> words;

	private final boolean unfinished;

	private SearchWords(List<String> words, boolean unfinished) {
		this.words = words;
		this.unfinished = unfinished;
	}

	/** All that is typed. */
	public static SearchWords of(@Nullable String typed) {
		return new SearchWords(split(typed), false);
	}

	/**
	 * The same while it is typed: a number at the end may go on once it has two digits,
	 * unless it begins with 0.
	 */
	public static SearchWords typing(@Nullable String typed) {
		List<String> words = split(typed);
		boolean ends = typed != null && !typed.isEmpty()
				&& BETWEEN.matcher(typed.substring(typed.length() - 1)).matches();
		return new SearchWords(words, !ends && !words.isEmpty());
	}

	private static List<String> split(@Nullable String typed) {
		if (typed == null) {
			return List.of();
		}
		String plain = Normalizer.normalize(UNSEEN.matcher(typed).replaceAll(""), Normalizer.Form.NFC);
		return Arrays.stream(BETWEEN.split(plain)).filter(word -> !word.isEmpty()).distinct().limit(MOST).toList();
	}

	/** Nothing by which anything could be found. */
	public boolean isEmpty() {
		return words.isEmpty();
	}

	public int count() {
		return words.size();
	}

	/**
	 * SQL condition: each word stands in one of these, expressions for what
	 * {@code search_text} makes.
	 */
	public String in(String... searchTexts) {
		return in("fold(:word%d)", searchTexts);
	}

	/**
	 * The same where all rows are looked through whatever the words are, as in a plan
	 * that PostgreSQL keeps for all words: it would fold each word for each row. Where an
	 * index or the order of joins is chosen by the words, {@link #in} is the better.
	 */
	public String throughout(String... searchTexts) {
		return in(FOLDED_ONCE, searchTexts);
	}

	private String in(String folded, String... searchTexts) {
		return each(place -> "(" + Arrays.stream(searchTexts)
			.map(text -> text + " like " + folded.formatted(place))
			.collect(Collectors.joining(" or ")) + ")");
	}

	/**
	 * SQL condition: that condition holds for each word, which it names as {@code :word},
	 * a pattern for what {@code search_text} makes, and {@code :term}, a part of a
	 * {@code tsquery}; both are to be folded.
	 */
	public String each(String condition) {
		return each(place -> condition.replaceAll(":(word|term)\\b", ":$1" + place));
	}

	/**
	 * SQL expression: a number with one bit for each word that stands in it, where all
	 * rows are looked through.
	 */
	public String bits(String searchText) {
		return joined(" + ",
				place -> "(%s like %s)::int * %d".formatted(searchText, FOLDED_ONCE.formatted(place), 1 << place));
	}

	/** All of {@link #bits}. */
	public int allBits() {
		return (1 << words.size()) - 1;
	}

	private String each(IntFunction<String> condition) {
		return words.isEmpty() ? "false" : joined(" and ", condition);
	}

	private String joined(String between, IntFunction<String> part) {
		return IntStream.range(0, words.size()).mapToObj(part).collect(Collectors.joining(between));
	}

	/** The values of what the conditions name. */
	public Map<String, Object> parameters() {
		Map<String, Object> parameters = new LinkedHashMap<>();
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			boolean number = NUMBER.matcher(word).matches();
			String told = number ? word.replaceFirst("^0+(?=[0-9])", "") : word;
			boolean goesOn = unfinished && i == words.size() - 1 && (!number || told.length() > 1 && told.equals(word));
			parameters.put("word" + i, "% " + told + (number && !goesOn ? " %" : "%"));
			parameters.put("term" + i, "'" + told + (goesOn ? "':*" : "'"));
		}
		return parameters;
	}

	/** Whether each word begins a word of the text, as {@link #in} has it. */
	public boolean areIn(String text) {
		List<String> held = split(folded(text));
		List<String> wanted = new ArrayList<>();
		parameters().forEach((name, pattern) -> {
			if (name.startsWith("word")) {
				wanted.add(folded(pattern.toString().substring(2)));
			}
		});
		return !wanted.isEmpty() && wanted.stream()
			.allMatch(word -> held.stream()
				.map(other -> other.replaceFirst("^0+(?=[0-9])", "") + " ")
				.anyMatch(other -> other.startsWith(word.replace("%", ""))));
	}

	private static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replace('đ', 'd');
	}

}

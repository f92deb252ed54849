package vn.tuyengiao.portal.platform.list;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.SearchWords;

/**
 * What the rows of a list have to fulfil, and the values that it is asked with: the scope
 * of its reader first, then what his filter says. All SQL in it is the house's own; what
 * people type travels as parameters.
 */
public final class Conditions {

	private final StringBuilder sql = new StringBuilder();

	private final Map<String, Object> parameters = new LinkedHashMap<>();

	/** A condition without a value of its own. */
	public Conditions and(String condition) {
		sql.append(sql.isEmpty() ? "" : "\n  and ").append(condition);
		return this;
	}

	/** A condition on the parameter of that name; none without a value. */
	public Conditions and(String condition, String parameter, @Nullable Object value) {
		return value == null ? this : and(condition).with(parameter, value);
	}

	/** The column equals the value, a constant by its name; none without a value. */
	public Conditions equal(String column, String parameter, @Nullable Object value) {
		return and(column + " = :" + parameter, parameter, value);
	}

	/**
	 * Each word of what is typed stands in one of these, expressions for what
	 * {@code search_text} makes, as the columns called {@code search}; none if nothing is
	 * typed.
	 */
	public Conditions words(@Nullable String typed, String... searchTexts) {
		return searched(typed, words -> words.in(searchTexts));
	}

	/** The same where a word may stand elsewhere, see {@link SearchWords#each}. */
	public Conditions eachWord(@Nullable String typed, String condition) {
		return searched(typed, words -> words.each(condition));
	}

	private Conditions searched(@Nullable String typed, Function<SearchWords, String> condition) {
		if (typed == null || typed.isBlank()) {
			return this;
		}
		SearchWords words = SearchWords.of(typed);
		words.parameters().forEach(this::with);
		return and("(" + condition.apply(words) + ")");
	}

	/** A value that the statement itself names. */
	public Conditions with(String parameter, @Nullable Object value) {
		parameters.put(parameter, value instanceof Enum<?> constant ? constant.name() : value);
		return this;
	}

	/** As they stand in a statement that is no list. */
	public String sql() {
		return sql.isEmpty() ? "true" : sql.toString();
	}

	/** The values that it is asked with. */
	public Map<String, Object> parameters() {
		return parameters;
	}

}

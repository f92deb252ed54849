package vn.tuyengiao.portal.plan.web.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.web.Words;

/**
 * Heads of columns and names of constants as offices write them: those of the page, those
 * of the other language, and others that the bundles list under {@code ….also}.
 */
@Component
@RequiredArgsConstructor
class TableWords {

	private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

	private final Words words;

	/** The head of a column in the reader's language. */
	String head(String key) {
		return words.say("plan.table.head." + key);
	}

	/** What else it goes by. */
	List<String> otherHeads(String key) {
		return all("plan.table.head." + key).toList();
	}

	/** Constants by their names in the reader's language. */
	<E extends Enum<E>> Map<String, E> choices(E[] constants, Function<E, String> key) {
		Map<String, E> choices = new LinkedHashMap<>();
		Arrays.stream(constants).forEach(constant -> choices.put(words.say(key.apply(constant)), constant));
		return choices;
	}

	/**
	 * What else they go by: in all languages, and under {@code plan.table.also.<name>}.
	 */
	<E extends Enum<E>> Map<String, E> otherChoices(E[] constants, Function<E, String> key) {
		Map<String, E> choices = new LinkedHashMap<>();
		for (E constant : constants) {
			LANGUAGES.forEach(language -> choices.put(words.say(language, key.apply(constant)), constant));
			also("plan.table.also." + constant.name()).forEach(name -> choices.put(name, constant));
		}
		return choices;
	}

	/** Further words of both languages for yes or no. */
	List<String> also(String key) {
		List<String> names = new ArrayList<>();
		LANGUAGES.forEach(language -> Arrays.stream(words.say(language, key).split(";"))
			.map(String::strip)
			.filter(name -> !name.isEmpty())
			.forEach(names::add));
		return names;
	}

	private Stream<String> all(String key) {
		return Stream.concat(LANGUAGES.stream().map(language -> words.say(language, key)),
				also(key + ".also").stream());
	}

}

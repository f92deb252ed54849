package vn.tuyengiao.portal.platform.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every visible word stands in both bundles, and templates hold none themselves. */
class MessageBundlesTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final Path TEMPLATES = RESOURCES.resolve("templates");

	private static final Pattern PLACE = Pattern.compile("\\{([0-9]+)[,}]");

	private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*");

	private static final Pattern LITERAL = Pattern.compile("[\"'|]([A-Za-z0-9_.-]+\\.)(?=[\"']|\\$\\{|%s)");

	private static final Pattern KEY = Pattern.compile("#\\{\\s*([A-Za-z][A-Za-z0-9_.-]*)\\s*[(}]");

	private static final Pattern FAMILY = Pattern
		.compile("#\\{\\s*\\|([A-Za-z][A-Za-z0-9_.-]*)\\$\\{[^}]*}([A-Za-z0-9_.-]*)\\|");

	/** Common words that the frame offers to all pages, and names of enum constants. */
	private static final Pattern OFFERED = Pattern
		.compile(".*\\.[A-Z_]+|frame\\.[a-z]+(\\.reset)?|typeMismatch.*|jakarta\\..*");

	private static final Set<String> SPOKEN = Set.of("title", "placeholder", "aria-label", "alt", "data-label",
			"aria-description", "summary", "label");

	/** One bundle a module: its name, without the language. */
	private static final List<String> BUNDLES = bundles();

	private final Properties vietnamese = read("");

	private final Properties english = read("_en");

	@Test
	void bothBundlesHaveTheSameKeys() {
		assertThat(new TreeSet<>(english.stringPropertyNames()))
			.isEqualTo(new TreeSet<>(vietnamese.stringPropertyNames()));
	}

	@Test
	void noKeyStandsTwiceAndNoneIsEmpty() throws IOException {
		for (String language : List.of("", "_en")) {
			List<String> keys = new ArrayList<>();
			for (String bundle : BUNDLES) {
				keys.addAll(keys(bundle + language));
			}
			assertThat(keys).as("messages%s", language).doesNotHaveDuplicates();
		}
		assertThat(vietnamese).allSatisfy((key, value) -> assertThat(value.toString()).as("%s", key).isNotBlank());
		assertThat(english).allSatisfy((key, value) -> assertThat(value.toString()).as("%s", key).isNotBlank());
	}

	@Test
	void whatBeginsAlikeStandsInOneBundle() throws IOException {
		Map<String, String> bundleOf = new HashMap<>();
		for (String bundle : BUNDLES) {
			for (String key : keys(bundle)) {
				String subject = key.startsWith("typeMismatch.") ? key : key.split("\\.")[0];
				assertThat(bundleOf.computeIfAbsent(subject, unknown -> bundle)).as(key).isEqualTo(bundle);
			}
			assertThat(keys(bundle + "_en")).as("%s: the order of both languages", bundle).isEqualTo(keys(bundle));
		}
	}

	@Test
	void thePortalReadsEveryBundle() {
		assertThat(content(RESOURCES.resolve("application.yaml")).lines()
			.filter(line -> line.startsWith("  messages: "))
			.flatMap(line -> Stream.of(line.substring("  messages: ".length()).split(","))))
			.containsExactlyInAnyOrderElementsOf(BUNDLES.stream().map(bundle -> "messages/" + bundle).toList());
	}

	@Test
	void bothBundlesHaveTheSamePlaces() {
		for (String key : vietnamese.stringPropertyNames()) {
			assertThat(places(english.getProperty(key, ""))).as(key).isEqualTo(places(vietnamese.getProperty(key)));
		}
	}

	@Test
	void templatesNameOnlyKeysThatExist() {
		Set<String> keys = vietnamese.stringPropertyNames();
		List<String> unknown = new ArrayList<>();
		forEachTemplate((name, text) -> {
			for (Matcher used = KEY.matcher(text); used.find();) {
				if (!keys.contains(used.group(1))) {
					unknown.add(name + ": " + used.group(1));
				}
			}
			for (Matcher used = FAMILY.matcher(text); used.find();) {
				if (keys.stream().noneMatch(key -> key.startsWith(used.group(1)) && key.endsWith(used.group(2)))
						&& Files.exists(RESOURCES.resolve("templates").resolve(used.group(1).split("\\.")[0]))) {
					unknown.add(name + ": " + used.group(1) + "*" + used.group(2));
				}
			}
		});
		assertThat(unknown).isEmpty();
	}

	@Test
	void everyKeyIsUsed() throws IOException {
		StringBuilder all = new StringBuilder();
		forEachTemplate((name, text) -> all.append(text));
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
			sources.filter(path -> path.toString().endsWith(".java")).forEach(path -> all.append(content(path)));
		}
		Set<String> words = words(all);
		Set<String> families = families(all);
		assertThat(vietnamese.stringPropertyNames())
			.filteredOn(key -> !OFFERED.matcher(key).matches() && !words.contains(key)
					&& beginnings(key).noneMatch(families::contains))
			.isEmpty();
	}

	@Test
	void templatesHoldNoWordsScriptsOrStyles() {
		List<String> faults = new ArrayList<>();
		forEachTemplate((name, text) -> parse(text, new Inspector(name, text, faults)));
		assertThat(faults).isEmpty();
	}

	/** All that looks like a key, whole or with further parts after it. */
	private static Set<String> words(CharSequence text) {
		Set<String> words = new HashSet<>();
		for (Matcher word = WORD.matcher(text); word.find();) {
			words.add(word.group());
			beginnings(word.group()).forEach(beginning -> words.add(beginning.substring(0, beginning.length() - 1)));
		}
		return words;
	}

	/** Literals that end in a dot, to which the rest of a key is added. */
	private static Set<String> families(CharSequence text) {
		Set<String> families = new HashSet<>();
		for (Matcher literal = LITERAL.matcher(text); literal.find();) {
			families.add(literal.group(1));
		}
		return families;
	}

	/** "a.", "a.b." of "a.b.c". */
	private static Stream<String> beginnings(String key) {
		return IntStream.range(0, key.length())
			.filter(place -> key.charAt(place) == '.')
			.mapToObj(dot -> key.substring(0, dot + 1));
	}

	private static Set<String> places(String message) {
		Set<String> places = new TreeSet<>();
		for (Matcher place = PLACE.matcher(message); place.find();) {
			places.add(place.group(1));
		}
		return places;
	}

	private static List<String> bundles() {
		try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
			return files.map(file -> file.getFileName().toString())
				.filter(name -> !name.endsWith("_en.properties"))
				.map(name -> name.substring(0, name.lastIndexOf('.')))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path file(String bundle) {
		return RESOURCES.resolve("messages").resolve(bundle + ".properties");
	}

	private static List<String> keys(String bundle) throws IOException {
		return Files.readAllLines(file(bundle))
			.stream()
			.filter(line -> line.matches("[A-Za-z][^=]*=.*"))
			.map(line -> line.substring(0, line.indexOf('=')).strip())
			.toList();
	}

	private static Properties read(String language) {
		Properties properties = new Properties();
		for (String bundle : BUNDLES) {
			try (Reader reader = Files.newBufferedReader(file(bundle + language))) {
				properties.load(reader);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return properties;
	}

	private static void forEachTemplate(java.util.function.BiConsumer<String, String> action) {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			files.filter(path -> path.toString().endsWith(".html"))
				.sorted()
				.forEach(path -> action.accept(TEMPLATES.relativize(path).toString(), content(path)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String content(Path path) {
		try {
			return Files.readString(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void parse(String text, AbstractSimpleMarkupHandler handler) {
		try {
			new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(text, handler);
		}
		catch (org.attoparser.ParseException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static final class Inspector extends AbstractSimpleMarkupHandler {

		private final String name;

		private final boolean page;

		private final List<String> faults;

		private Inspector(String name, String text, List<String> faults) {
			this.name = name;
			this.page = text.contains("~{layout :: ");
			this.faults = faults;
		}

		@Override
		public void handleText(char[] buffer, int offset, int len, int line, int col) {
			String text = new String(buffer, offset, len).replaceAll("\\[\\[.*?]]", "");
			if (text.chars().anyMatch(Character::isLetter)) {
				faults.add(name + ":" + line + " says \"" + text.strip() + "\"");
			}
		}

		@Override
		public void handleOpenElement(String element, Map<String, String> attributes, int line, int col) {
			inspect(element, attributes, line);
		}

		@Override
		public void handleStandaloneElement(String element, Map<String, String> attributes, boolean minimized, int line,
				int col) {
			inspect(element, attributes, line);
		}

		private void inspect(String element, Map<String, String> attributes, int line) {
			Map<String, String> given = attributes == null ? Map.of() : attributes;
			given.forEach((attribute, value) -> {
				if (SPOKEN.contains(attribute) && value != null && value.chars().anyMatch(Character::isLetter)) {
					faults.add(name + ":" + line + " says " + attribute + "=\"" + value + "\"");
				}
				if (attribute.equals("style") || attribute.equals("th:style") || attribute.matches("(th:)?on[a-z]+")
						|| attribute.startsWith("hx-on")) {
					faults.add(name + ":" + line + " holds " + attribute);
				}
				if (attribute.equals("th:utext")) {
					faults.add(name + ":" + line + " shows text unescaped");
				}
			});
			if (element.equals("style")
					|| element.equals("script") && !given.containsKey("th:src") && !given.containsKey("src")) {
				faults.add(name + ":" + line + " holds an inline " + element);
			}
			if (given.containsKey("th:replace") && !given.containsKey("th:fragment")
					&& (given.containsKey("th:if") || given.containsKey("th:unless"))) {
				faults.add(name + ":" + line + " has a condition that th:replace overrides; put a th:block around it");
			}
			if (page && element.equals("main") && !"tag".equals(given.get("th:remove"))) {
				faults.add(name + ":" + line + " would nest <main>; write th:remove=\"tag\" on it");
			}
		}

	}

}

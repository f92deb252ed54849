package vn.tuyengiao.portal.platform.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Templates are read: lines are short, and what pages repeat is written in one place. */
class TemplatesTests {

	private static final int LONGEST = 160;

	private static final List<Path> ROOTS = List.of(Path.of("src/main/resources/templates"),
			Path.of("src/test/resources/templates"));

	/** What the dialect writes, and the element that stands for it. */
	private static final Map<Pattern, String> WRITTEN_ONCE = Map.of(Pattern.compile("icons\\.svg#"), "portal:icon",
			Pattern.compile("breadcrumb-item"), "portal:crumb", Pattern.compile("class=\"filter\""), "portal:filter",
			Pattern.compile("class=\"alert[ \"]|\\|alert "), "portal:alert",
			Pattern.compile("<div class=\"card-header[^>]*>\\s*<h2[^>]* th:text"), "portal:card-head",
			Pattern.compile("empty-state"), "portal:empty", Pattern.compile("frame\\.(count|pages)"), "portal:foot",
			Pattern.compile("class=\"btn btn-[a-z]+( btn-sm)?\"[^>]* th:text"), "portal:step",
			Pattern.compile("\"\\|state state-\\$\\{(.*)}\\|\" th:text=\"#\\{\\|[a-z.]+\\$\\{\\1}"), "portal:state",
			Pattern.compile("<option [^>]*th:selected"), "portal:field");

	/** The table of a page of rows. */
	private static final Pattern LIST = Pattern
		.compile("<div\\s+class=\"table-scroll\"[^>]*th:unless=\"\\$\\{page\\.empty}\"[^>]*>");

	private static final Pattern NAMED_LIST = Pattern.compile("portal:columns=\"([a-z-]{1,40})\"");

	@Test
	void noLineIsTooLongToRead() throws IOException {
		List<String> faults = new ArrayList<>();
		for (Path template : templates()) {
			List<String> lines = Files.readAllLines(template);
			for (int number = 1; number <= lines.size(); number++) {
				if (lines.get(number - 1).length() > LONGEST) {
					faults.add(template + ":" + number);
				}
			}
		}
		assertThat(faults).isEmpty();
	}

	@Test
	void whatAnElementStandsForIsWrittenNowhereElse() throws IOException {
		List<String> faults = new ArrayList<>();
		for (Path template : templates()) {
			String text = Files.readString(template);
			WRITTEN_ONCE.forEach((markup, element) -> {
				if (markup.matcher(text).find()) {
					faults.add(template + " writes " + markup + " in the place of <" + element + ">");
				}
			});
		}
		assertThat(faults).isEmpty();
	}

	/** The name in the list, and nothing else, is what a new list needs for it. */
	@Test
	void everyListLetsItsReaderChooseColumns() throws IOException {
		Set<String> names = new HashSet<>();
		List<String> faults = new ArrayList<>();
		for (Path template : templates()) {
			String text = Files.readString(template);
			Matcher list = LIST.matcher(text);
			while (list.find()) {
				Matcher named = NAMED_LIST.matcher(list.group());
				if (!named.find()) {
					faults.add(template + ": a list without portal:columns");
				}
				else if (!names.add(named.group(1))) {
					faults.add(template + ": another list is called " + named.group(1));
				}
			}
		}
		assertThat(faults).isEmpty();
		assertThat(names).contains("plans", "directives", "units").hasSizeGreaterThan(12);
	}

	private static List<Path> templates() throws IOException {
		List<Path> templates = new ArrayList<>();
		for (Path root : ROOTS) {
			try (Stream<Path> files = Files.walk(root)) {
				files.filter(file -> file.toString().endsWith(".html")).sorted().forEach(templates::add);
			}
		}
		return templates;
	}

}

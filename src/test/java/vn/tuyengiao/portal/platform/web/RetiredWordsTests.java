package vn.tuyengiao.portal.platform.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One word for one thing. What was said in two ways is said in one; the other word is
 * retired, in the bundles, the templates, the scripts and the README.
 */
class RetiredWordsTests {

	private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

	/** The retired word, and what is said instead. */
	private static final Map<Pattern, String> RETIRED = retired();

	/** What goes to the log, and what the portal says when it cannot start. */
	private static final Pattern LOGGED = Pattern.compile("(?s)(\\blog\\.[a-z]+|new DatabaseFailure)\\(.*?;");

	private static final int FIRST_BEYOND_LATIN = 0x80;

	/** A figure before a noun of several, where one might stand: "{0} days". */
	private static final Pattern PLURAL = Pattern
		.compile("\\{[0-9](,number)?} (?!(was|is|has|does|belongs|waits|awaits)\\b)[a-z]+s\\b");

	/** Limits that are always more than one. */
	private static final Set<String> ALWAYS_MANY = Set.of("account.password.fault.short", "account.password.fault.long",
			"account.sessions.note", "board.rule.TOO_MANY", "board.rule.SEVERAL_HEADS", "directive.refused.documents",
			"directive.refused.recall.late", "directive.unit.programme.files.full", "document-number.fault.too-many",
			"document-number.reserved", "file.fault.name-long", "lines.live.full", "plan.directive.ambiguous",
			"plan.line.tooMany", "rounds.refused.recall.late", "rounds.return.tooLong");

	/** Words of others by which a column or a choice of a table is known. */
	private static final Pattern ALSO_READ = Pattern.compile("(?m)^[^=\\s]+\\.also(\\.[A-Z_]+)?=.*$");

	@Test
	void retiredWordsAreSaidNowhere() throws IOException {
		List<String> faults = new ArrayList<>();
		for (Path file : files(Path.of("src/main/resources/messages"), Path.of("src/main/resources/templates"),
				Path.of("src/main/resources/static"), Path.of("README.md"))) {
			// what others write in their tables is read whatever we say
			String text = ALSO_READ.matcher(Files.readString(file)).replaceAll("");
			RETIRED.forEach((word, instead) -> {
				for (Matcher found = word.matcher(text); found.find();) {
					faults.add("%s says \"%s\": say %s".formatted(file, found.group(), instead));
				}
			});
		}
		assertThat(faults).isEmpty();
	}

	@Test
	void figureOfOneHasItsSingular() throws IOException {
		List<String> faults = new ArrayList<>();
		for (Path file : files(Path.of("src/main/resources/messages"))) {
			if (!file.toString().endsWith("_en.properties")) {
				continue;
			}
			for (String line : Files.readAllLines(file)) {
				String key = line.replaceFirst("=.*", "");
				// what a choice says of several is not said of one
				String said = line.replaceAll("\\|[0-9]<[^|}]*(\\{[^}]*}[^|{}]*)*", "");
				if (PLURAL.matcher(said).find() && !ALWAYS_MANY.contains(key)) {
					faults.add(line);
				}
			}
		}
		assertThat(faults).as("use {0,choice,1#one day|1<{0} days}").isEmpty();
	}

	@Test
	void logSpeaksEnglishOnly() throws IOException {
		List<String> faults = new ArrayList<>();
		for (Path file : files(Path.of("src/main/java"))) {
			for (Matcher said = LOGGED.matcher(Files.readString(file)); said.find();) {
				String withoutNames = said.group().replace("Kim Bảng", "");
				if (!withoutNames.chars().allMatch(sign -> sign < FIRST_BEYOND_LATIN)) {
					faults.add(file + ": " + said.group());
				}
			}
		}
		assertThat(faults).isEmpty();
	}

	private static Map<Pattern, String> retired() {
		Map<Pattern, String> retired = new LinkedHashMap<>();
		retired.put(Pattern.compile("\\bdòng việc\\b", WORDS), "diễn biến");
		retired.put(Pattern.compile("\\bghi chương trình\\b", WORDS), "lập chương trình");
		retired.put(Pattern.compile("\\b(việc tồn|tồn \\{)", WORDS), "chuyển tiếp");
		retired.put(Pattern.compile("\\b(trễ|muộn)\\b", WORDS),
				"chậm of what was done after its day, quá hạn of what is still to be done");
		retired.put(Pattern.compile("\\bbạn\\b", WORDS), "đồng chí, or nothing");
		retired.put(Pattern.compile("\\b(Kế hoạch|Báo cáo) (Năm|Quý) ", Pattern.UNICODE_CHARACTER_CLASS),
				"kế hoạch năm, kế hoạch quý");
		retired.put(Pattern.compile("\\ban own\\b", WORDS), "… of our own");
		return retired;
	}

	private static List<Path> files(Path... roots) throws IOException {
		List<Path> files = new ArrayList<>();
		for (Path root : roots) {
			try (Stream<Path> found = Files.walk(root)) {
				found.filter(file -> file.toString().matches(".*\\.(properties|html|js|md|java)"))
					.sorted()
					.forEach(files::add);
			}
		}
		return files;
	}

}

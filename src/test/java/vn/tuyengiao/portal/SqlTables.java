package vn.tuyengiao.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which names of tables stand in a statement, and which tables there are. */
final class SqlTables {

	private static final String NAME = "([a-z_][a-z0-9_]*)";

	private static final Pattern WRITTEN = Pattern.compile("\\b(?:insert\\s+into|delete\\s+from|merge\\s+into|truncate"
			+ "|(?<!for\\s)(?<!key\\s)(?<!do\\s)update)\\s+(?:only\\s+)?" + NAME);

	private static final Pattern READ = Pattern.compile(
			"(?<!delete\\s)(?<!distinct\\s)\\b(?:from|join|using|lock\\s+table)\\s+(?:only\\s+|lateral\\s+)?" + NAME);

	/** What follows a table in a list of them: perhaps its alias, a comma, the next. */
	private static final Pattern NEXT = Pattern
		.compile("(?:\\s+(?:as\\s+)?(?!where|join|on|left|cross|order|group|set)[a-z_][a-z0-9_]*)?\\s*,\\s*" + NAME);

	private static final Pattern CHANGE = Pattern.compile(
			"\\b(create|drop)\\s+(?:or\\s+replace\\s+)?(?:materialized\\s+)?(?:table|view)\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?"
					+ NAME + "|\\balter\\s+table\\s+" + NAME + "\\s+rename\\s+to\\s+" + NAME);

	private SqlTables() {
	}

	/** Names after {@code insert into}, {@code update} and {@code delete from}. */
	static Set<String> written(String sql) {
		return names(WRITTEN, oneLine(sql));
	}

	/** Names after {@code from}, {@code join} and {@code using}. */
	static Set<String> read(String sql) {
		String line = oneLine(sql);
		Set<String> found = new TreeSet<>();
		Matcher matcher = READ.matcher(line);
		while (matcher.find()) {
			found.add(matcher.group(1));
			Matcher next = NEXT.matcher(line).region(matcher.end(), line.length());
			while (next.lookingAt()) {
				found.add(next.group(1));
				next.region(next.end(), line.length());
			}
		}
		return found;
	}

	/** Those that stand after all migrations of the folder. */
	static Set<String> migrated(Path folder) {
		try (var files = Files.list(folder)) {
			return existing(files.filter(file -> file.toString().endsWith(".sql"))
				.sorted(Comparator.comparingInt(SqlTables::version))
				.map(SqlTables::text)
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Set<String> existing(List<String> migrations) {
		Set<String> tables = new TreeSet<>();
		for (String migration : migrations) {
			Matcher change = CHANGE.matcher(migration.replaceAll("--[^\\n]*", ""));
			while (change.find()) {
				if (change.group(1) == null) {
					tables.remove(change.group(3));
					tables.add(change.group(4));
				}
				else if (change.group(1).equals("create")) {
					tables.add(change.group(2));
				}
				else {
					tables.remove(change.group(2));
				}
			}
		}
		return tables;
	}

	private static Set<String> names(Pattern pattern, String sql) {
		return new TreeSet<>(pattern.matcher(sql).results().map(found -> found.group(1)).toList());
	}

	private static String oneLine(String sql) {
		List<String> lines = new ArrayList<>();
		sql.lines().forEach(line -> lines.add(line.replaceFirst("--.*", "").strip()));
		return String.join(" ", lines).replaceAll("\\\\[nst]", " ").replaceAll("\\s+", " ");
	}

	private static int version(Path migration) {
		return Integer.parseInt(migration.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1"));
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

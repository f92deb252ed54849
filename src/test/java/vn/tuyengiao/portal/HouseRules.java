package vn.tuyengiao.portal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.tuyengiao.portal.JavaSource.Text;

/**
 * What holds for every class of the house. Each rule answers with one sentence for each
 * offender.
 */
record HouseRules(List<JavaSource> sources) {

	private static final Pattern DATABASE = Pattern
		.compile("\\b(?:JdbcClient|(?:NamedParameter)?Jdbc(?:Template|Operations))\\b");

	private static final Pattern PUBLIC_ENTITY = Pattern
		.compile("@Entity\\b(?:\\s*@\\w+(?:\\([^)]*\\))?)*\\s+public\\s+(?:abstract\\s+|final\\s+)*class\\s+(\\w+)");

	private static final Pattern PUBLIC_REPOSITORY = Pattern
		.compile("(?<!@NoRepositoryBean\\s)\\bpublic\\s+interface\\s+(\\w+)[^{]*\\bextends\\b[^{]*\\w*Repository\\s*<");

	private static final Pattern ENTITY = Pattern.compile("@Entity\\b");

	private static final Pattern TABLE_NAME = Pattern
		.compile("@(?:Table|CollectionTable|JoinTable|SecondaryTable)\\(\\s*name\\s*=\\s*\"#(\\d+)\"");

	private static final Pattern STATEMENT = Pattern.compile(
			"(?s)\\s*(?:\\(?select\\s|insert\\s+into\\s|update\\s+\\w+\\s|delete\\s+from\\s|with\\s+(?:recursive\\s+)?\\w+.*\\bas\\s*\\().*");

	private static final Pattern PART = Pattern.compile(
			"\\b(?:select\\s.*\\sfrom\\s|insert\\s+into\\s|delete\\s+from\\s|update\\s+\\w+\\s+set\\s)",
			Pattern.DOTALL);

	private static final Pattern SPLICED = Pattern.compile("\"#(\\d+)\"\\s*\\+|\\+\\s*\"#(\\d+)\"");

	private static final Pattern ASKED = Pattern.compile("\\.sql\\s*\\(");

	private static final Pattern FORMATTED = Pattern.compile("\"#(\\d+)\"\\s*\\.\\s*formatted\\s*\\(");

	private static final Pattern FIXED = Pattern.compile("(?:\\w+\\.)*[A-Z][A-Z0-9_]*|.*\\w\\(.*\\)|\"#\\d+\"");

	/** Packages with more top-level classes than that. */
	List<String> crowdedPackages(int most) {
		return byKey(classes(), JavaSource::packageName).entrySet()
			.stream()
			.filter(room -> room.getValue().size() > most)
			.map(room -> room.getKey() + " holds " + room.getValue().size() + " classes, not " + most
					+ " at most: cut it by the noun of the work")
			.toList();
	}

	/** Packages that do not say of their types whether they may be missing. */
	List<String> unmarkedPackages() {
		Set<String> marked = sources.stream()
			.filter(source -> !source.isClass() && source.says("NullMarked"))
			.map(JavaSource::packageName)
			.collect(Collectors.toSet());
		return byKey(classes(), JavaSource::packageName).keySet()
			.stream()
			.filter(name -> !marked.contains(name))
			.map(name -> name + " is not @NullMarked: its package-info.java says so")
			.toList();
	}

	/** Classes that do by hand what a piece is there for. */
	List<String> secondWays(List<OneWay> ways, Allowances allowed) {
		List<String> found = new ArrayList<>();
		for (OneWay way : ways) {
			classes().stream()
				.filter(source -> way.packages().stream().noneMatch(source.packageName()::endsWith))
				.filter(source -> source.says(way.by())
						|| source.texts().stream().anyMatch(text -> text.written().contains(way.by())))
				.filter(source -> !allowed.pass(way.by(), source.name()))
				.map(source -> source.fullName() + " has " + way.by() + ": " + way.piece() + " is there for it")
				.forEach(found::add);
		}
		return allowed.with(found);
	}

	/** Classes with a way of their own to the database. */
	List<String> holdersOfTheDatabase(Allowances allowed) {
		List<String> found = classes().stream()
			.filter(source -> !source.find(DATABASE).isEmpty())
			.filter(source -> !isForSql(source) && !source.packageName().endsWith(".platform.database"))
			.filter(source -> !allowed.pass("", source.name()))
			.map(source -> source.fullName() + " holds a JdbcClient: only …Queries and …Book do")
			.toList();
		return allowed.with(found);
	}

	/** Entities and repositories that other packages could use. */
	List<String> openEntities() {
		return classes().stream()
			.flatMap(source -> Stream.of(PUBLIC_ENTITY, PUBLIC_REPOSITORY)
				.flatMap(pattern -> source.find(pattern).stream())
				.map(found -> source.packageName() + "." + found.group(1)
						+ " is public: entities and repositories stay in their room"))
			.toList();
	}

	/** Tables without an owner, and owners of what is no table. */
	List<String> unowned(Set<String> tables, Map<String, String> owners) {
		List<String> found = new ArrayList<>();
		tables.stream()
			.filter(table -> !owners.containsKey(table))
			.forEach(table -> found.add("table " + table + " belongs to no module: say to which"));
		owners.keySet()
			.stream()
			.filter(table -> !tables.contains(table))
			.sorted()
			.forEach(table -> found.add("table " + table + " has an owner but is made by no migration"));
		return found;
	}

	/** Statements that write tables of other modules. */
	List<String> foreignWrites(Map<String, String> owners) {
		return classes().stream()
			.flatMap(source -> written(source).stream()
				.filter(table -> owners.containsKey(table) && !owners.get(table).equals(source.module()))
				.map(table -> source.fullName() + " writes " + table + " of module " + owners.get(table)))
			.toList();
	}

	/** Statements that read tables of other modules without being allowed to. */
	List<String> foreignReads(Map<String, String> owners, Allowances allowed) {
		List<String> found = new ArrayList<>();
		for (JavaSource source : sources) {
			for (String table : read(source)) {
				String owner = owners.get(table);
				if (owner != null && !owner.equals(source.module()) && !allowed.pass(source.module(), table)) {
					found.add(source.fullName() + " reads " + table + " of module " + owner);
				}
			}
		}
		return allowed.with(found);
	}

	/** Tables that more than one class writes; an entity counts as one. */
	List<String> tablesWithSeveralDoors(Map<String, String> owners, Allowances allowed) {
		Map<String, Set<String>> doors = new TreeMap<>();
		for (JavaSource source : classes()) {
			Set<String> tables = new HashSet<>(source.isSample() ? Set.of() : written(source));
			tables.addAll(mapped(source));
			tables.stream()
				.filter(owners::containsKey)
				.filter(table -> !allowed.pass(source.name(), table))
				.forEach(table -> doors.computeIfAbsent(table, key -> new TreeSet<>()).add(source.name()));
		}
		return allowed.with(doors.entrySet()
			.stream()
			.filter(table -> table.getValue().size() > 1)
			.map(table -> "table " + table.getKey() + " is written by " + String.join(" and ", table.getValue()))
			.toList());
	}

	/** Top-level classes that share their name. */
	List<String> namesakes() {
		return byKey(classes(), JavaSource::name).entrySet()
			.stream()
			.filter(name -> name.getValue().size() > 1)
			.map(name -> name.getKey() + " means several things: "
					+ name.getValue().stream().map(JavaSource::fullName).collect(Collectors.joining(", ")))
			.toList();
	}

	/** Names of nested types that stand in more classes than that. */
	List<String> wornNames(int most, Set<String> sameEverywhere) {
		Map<String, Set<String>> holders = new TreeMap<>();
		classes().forEach(source -> source.nested()
			.forEach(name -> holders.computeIfAbsent(name, key -> new TreeSet<>()).add(source.name())));
		return holders.entrySet()
			.stream()
			.filter(name -> name.getValue().size() > most && !sameEverywhere.contains(name.getKey()))
			.map(name -> name.getKey() + " is a nested type of " + name.getValue().size()
					+ " classes, let each say of what: " + String.join(", ", name.getValue()))
			.toList();
	}

	/** SQL that is no text block, or into which something variable is put. */
	List<String> splicedSql(Allowances allowed) {
		List<String> found = new ArrayList<>();
		for (JavaSource source : classes()) {
			List<String> here = new ArrayList<>();
			source.texts()
				.stream()
				.filter(text -> !text.block() && isSql(text))
				.forEach(text -> here.add("writes SQL that is no text block: " + text.written()));
			for (MatchResult spliced : source.find(SPLICED)) {
				Text text = text(source, spliced.group(1) != null ? spliced.group(1) : spliced.group(2));
				if (isSql(text)) {
					here.add("puts SQL together with +: " + start(text));
				}
			}
			for (MatchResult asked : source.find(ASKED)) {
				String statement = arguments(source.code(), asked.end()).get(0);
				if (statement.contains("+")) {
					here.add("asks with a statement put together with +: " + statement);
				}
			}
			for (MatchResult formatted : source.find(FORMATTED)) {
				Text text = text(source, formatted.group(1));
				if (isSql(text)) {
					arguments(source.code(), formatted.end()).stream()
						.filter(argument -> !FIXED.matcher(argument).matches())
						.forEach(argument -> here.add("puts " + argument + " into SQL: " + start(text)));
				}
			}
			if (!here.isEmpty() && !allowed.pass("", source.name())) {
				here.forEach(offence -> found.add(source.fullName() + " " + offence));
			}
		}
		return allowed.with(found);
	}

	private static boolean isForSql(JavaSource source) {
		return source.name().endsWith("Queries") || source.name().endsWith("Book");
	}

	private List<JavaSource> classes() {
		return sources.stream().filter(JavaSource::isClass).toList();
	}

	private static Set<String> written(JavaSource source) {
		return tables(source, SqlTables::written);
	}

	private static Set<String> read(JavaSource source) {
		return tables(source, SqlTables::read);
	}

	private static Set<String> tables(JavaSource source, Function<String, Set<String>> of) {
		Set<String> tables = new TreeSet<>();
		source.texts().forEach(text -> tables.addAll(of.apply(text.written())));
		return tables;
	}

	/** The tables that an entity of the source is stored in. */
	private static Set<String> mapped(JavaSource source) {
		if (source.find(ENTITY).isEmpty()) {
			return Set.of();
		}
		Set<String> named = source.find(TABLE_NAME)
			.stream()
			.map(found -> text(source, found.group(1)).written())
			.collect(Collectors.toCollection(TreeSet::new));
		if (!source.code().contains("@Table(")) {
			named.add(source.name().replaceAll("(?<=[a-z0-9])([A-Z])", "_$1").toLowerCase(Locale.ROOT));
		}
		return named;
	}

	private static boolean isSql(Text text) {
		return STATEMENT.matcher(text.written()).matches() && PART.matcher(text.written()).find()
				|| text.written().contains("(select ");
	}

	private static Text text(JavaSource source, String number) {
		return source.texts().get(Integer.parseInt(number));
	}

	private static String start(Text text) {
		String line = text.written().strip().lines().findFirst().orElse("");
		return line.length() > 60 ? line.substring(0, 60) + "…" : line;
	}

	/** The arguments of a call whose parenthesis opens right before {@code from}. */
	private static List<String> arguments(String code, int from) {
		List<String> arguments = new ArrayList<>();
		int depth = 0;
		int begin = from;
		for (int at = from; at < code.length(); at++) {
			char sign = code.charAt(at);
			if (depth == 0 && (sign == ',' || sign == ')')) {
				arguments.add(code.substring(begin, at).strip());
				begin = at + 1;
				if (sign == ')') {
					return arguments;
				}
			}
			depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
		}
		return arguments;
	}

	private static Map<String, List<JavaSource>> byKey(Collection<JavaSource> sources,
			Function<JavaSource, String> key) {
		return sources.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
	}

	/**
	 * What only one piece does itself.
	 *
	 * @param by the word in code or in SQL that gives it away
	 * @param piece what the others use
	 * @param packages ends of the names of packages that may
	 */
	record OneWay(String by, String piece, Set<String> packages) {

		static OneWay of(String by, String piece, String... packages) {
			return new OneWay(by, piece, Set.of(packages));
		}

	}

	/**
	 * Something that a rule lets pass.
	 *
	 * @param who a class or a module, as the rule says; {@code *} for all; empty where
	 * the rule asks for nobody
	 * @param what table or class
	 */
	record Allowance(String who, Set<String> what, String reason) {

		static Allowance of(String who, String what, String reason) {
			return new Allowance(who, Set.of(what.split(", ")), reason);
		}

	}

	/** What passes, and what of it was never asked for. */
	static final class Allowances {

		private final List<Allowance> allowances;

		private final Set<String> used = new HashSet<>();

		Allowances(Allowance... allowances) {
			this.allowances = List.of(allowances);
		}

		boolean pass(String who, String what) {
			boolean found = false;
			for (Allowance allowance : allowances) {
				if ((allowance.who().equals("*") || allowance.who().equals(who)) && allowance.what().contains(what)) {
					used.add(key(allowance, what));
					found = true;
				}
			}
			return found;
		}

		/** The offences together with the exceptions that nobody needs any more. */
		List<String> with(List<String> offences) {
			List<String> all = new ArrayList<>(offences);
			for (Allowance allowance : allowances) {
				allowance.what()
					.stream()
					.filter(what -> !used.contains(key(allowance, what)))
					.sorted()
					.forEach(what -> all
						.add("nobody needs the exception " + allowance.who() + " " + what + " any more"));
			}
			return all;
		}

		private static String key(Allowance allowance, String what) {
			return allowance.who() + " " + what;
		}

	}

}

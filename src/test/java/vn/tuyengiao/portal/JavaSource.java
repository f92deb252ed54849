package vn.tuyengiao.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A class as it is written: its code without comments, each text in it replaced by a
 * number, and these texts.
 *
 * @param code with {@code "#3"} for the fourth text
 */
record JavaSource(String packageName, String name, String code, List<Text> texts) {

	private static final String ROOT = "vn.tuyengiao.portal";

	private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

	private static final Pattern TOP = Pattern
		.compile("(?m)^(?:[\\w@]+ )*(?:class|interface|enum|record|@interface) (\\w+)");

	private static final Pattern NESTED = Pattern
		.compile("(?m)^\\s+(?:[\\w@]+ )*(?:class|interface|enum|record|@interface) ([A-Z]\\w*)");

	/** Unrolled loops: a class is long, and the stack is not. */
	private static final Pattern TOKEN = Pattern.compile("""
			"{3}[ \\t]*\\n([^"\\\\]*+(?:(?:\\\\.|"(?!""))[^"\\\\]*+)*+)"{3}\
			|"([^"\\\\\\n]*+(?:\\\\.[^"\\\\\\n]*+)*+)"|'(?:\\\\.|[^'\\\\\\n])++'|//[^\\n]*+|/\\*.*?\\*/""",
			Pattern.DOTALL);

	static JavaSource of(String written) {
		List<Text> texts = new ArrayList<>();
		String code = TOKEN.matcher(written).replaceAll(found -> {
			boolean block = found.group(1) != null;
			if (!block && found.group(2) == null) {
				return found.group().startsWith("'") ? "' '" : " ";
			}
			texts.add(new Text(block ? found.group(1) : found.group(2), block));
			return "\"#" + (texts.size() - 1) + "\"";
		});
		String name = first(TOP, code);
		return new JavaSource(first(PACKAGE, code), name.isEmpty() ? "package-info" : name, code, texts);
	}

	/** All classes below a folder of sources. */
	static List<JavaSource> below(Path folder) {
		try (var files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".java")).sorted().map(JavaSource::read).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static JavaSource read(Path file) {
		try {
			return of(Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String first(Pattern pattern, String code) {
		return pattern.matcher(code).results().map(found -> found.group(1)).findFirst().orElse("");
	}

	boolean isClass() {
		return !name.equals("package-info");
	}

	/** The module of the class; empty for what stands above all of them. */
	String module() {
		String below = packageName.substring(Math.min(packageName.length(), ROOT.length()));
		return below.isEmpty() ? "" : below.substring(1).split("\\.")[0];
	}

	boolean isSample() {
		return (packageName + ".").contains(".sample.");
	}

	String fullName() {
		return packageName + "." + name;
	}

	boolean says(String word) {
		return Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(code).find();
	}

	/** Simple names of the types declared inside of it. */
	List<String> nested() {
		return NESTED.matcher(code).results().map(found -> found.group(1)).distinct().toList();
	}

	List<MatchResult> find(Pattern pattern) {
		return pattern.matcher(code).results().toList();
	}

	/** A literal of the code, as it is written between its quotes. */
	record Text(String written, boolean block) {
	}

}

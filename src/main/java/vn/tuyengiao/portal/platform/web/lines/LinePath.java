package vn.tuyengiao.portal.platform.web.lines;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The name of a field in a line: {@code lines[2].task}. */
record LinePath(int index, String rest) {

	private static final Pattern LINE = Pattern.compile("lines\\[(\\d{1,9})](.*)");

	static Optional<LinePath> of(@Nullable String field) {
		Matcher line = LINE.matcher(field == null ? "" : field);
		return line.matches() ? Optional.of(new LinePath(Integer.parseInt(line.group(1)), line.group(2)))
				: Optional.empty();
	}

	/** The same field in the line at another place. */
	String at(int place) {
		return "lines[" + place + "]" + rest;
	}

}

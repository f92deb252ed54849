package vn.tuyengiao.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.tuyengiao.portal.account.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** The table {@code access-matrix.csv}. */
final class AccessMatrix {

	private static final String FILE = "/access-matrix.csv";

	private static final int FIRST_CELL = 3;

	private static final List<String> ANSWERS = List.of("ok", "login", "403", "404", "-");

	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

	private AccessMatrix() {
	}

	static List<Row> read() {
		List<List<String>> lines = lines();
		List<String> head = lines.get(0);
		assertThat(head.subList(FIRST_CELL, head.size())).as("columns").containsExactlyElementsOf(columns());
		List<Row> rows = new ArrayList<>();
		for (List<String> line : lines.subList(1, lines.size())) {
			assertThat(line).as("columns of the row %s", line).hasSameSizeAs(head);
			assertThat(ANSWERS).as("answers of the row %s", line).containsAll(line.subList(FIRST_CELL, line.size()));
			List<Cell> cells = new ArrayList<>();
			for (int i = FIRST_CELL; i < head.size(); i++) {
				cells.add(Cell.of(head.get(i), line.get(i)));
			}
			rows.add(new Row(line.get(0), line.get(1), line.get(2), cells));
		}
		return rows;
	}

	/** Nobody, and every role twice. */
	private static List<String> columns() {
		List<String> columns = new ArrayList<>(List.of("anonymous"));
		for (Role role : Role.values()) {
			columns.add(role + " own");
			columns.add(role + " foreign");
		}
		return columns;
	}

	private static List<List<String>> lines() {
		try (InputStream file = AccessMatrix.class.getResourceAsStream(FILE)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter(line -> !line.isBlank() && !line.startsWith("#"))
				.map(line -> Arrays.stream(line.split(",", -1)).map(String::strip).toList())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Who asks, for whose record, and what he gets; without a role: nobody. */
	record Cell(String column, Role role, boolean own, String expected) {

		static Cell of(String column, String expected) {
			String[] words = column.split(" ");
			return words.length == 1 ? new Cell(column, null, true, expected)
					: new Cell(column, Role.valueOf(words[0]), words[1].equals("own"), expected);
		}

	}

	/**
	 * {@code route}: the pattern, and after a question mark the parameters it demands.
	 */
	record Row(String method, String route, String with, List<Cell> cells) {

		String key() {
			return method + " " + route;
		}

		String name() {
			return key() + " " + with;
		}

		/**
		 * Pages of the installation rather than of the boards: where roles are confirmed,
		 * an administrator sees the units that he administers.
		 */
		boolean isAdministration() {
			return route.startsWith("/admin/") || route.startsWith("/confirmations");
		}

		String path(UnaryOperator<String> sample) {
			return VARIABLE.matcher(pattern()).replaceAll(variable -> {
				String value = values(sample).get(variable.group(1));
				assertThat(value).as("value of %s in the row %s", variable.group(), name()).isNotNull();
				return Matcher.quoteReplacement(value);
			});
		}

		/** What is not in the path. */
		Map<String, String> parameters(UnaryOperator<String> sample) {
			Map<String, String> parameters = values(sample);
			VARIABLE.matcher(pattern()).results().forEach(variable -> parameters.remove(variable.group(1)));
			return parameters;
		}

		private String pattern() {
			return route.split("\\?")[0];
		}

		private Map<String, String> values(UnaryOperator<String> sample) {
			Map<String, String> values = new LinkedHashMap<>();
			String demanded = route.contains("?") ? route.substring(route.indexOf('?') + 1) : "";
			for (String pair : (with + " " + demanded.replace('&', ' ')).strip().split(" +")) {
				if (!pair.isEmpty()) {
					String[] parts = pair.split("=", 2);
					if (parts.length == 1) {
						continue; // demanded to be there, whatever it says: it stands in
									// the second column
					}
					values.put(parts[0], parts[1].startsWith("<") ? sample.apply(parts[1]) : parts[1]);
				}
			}
			return values;
		}

	}

}

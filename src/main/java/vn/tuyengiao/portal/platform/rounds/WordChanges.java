package vn.tuyengiao.portal.platform.rounds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.tuyengiao.portal.platform.comparison.WordComparison;
import vn.tuyengiao.portal.platform.comparison.WordComparison.Piece;

/**
 * The texts of a round against those of the round before, word by word: made once, when
 * it is sent, and kept with it, as neither ever changes. Values of a single word are left
 * out: there is nothing to compare in them.
 */
public record WordChanges(Map<String, List<Piece>> texts) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** From the text that the database keeps. */
	public static WordChanges parse(String json) {
		return JSON.readValue(json, WordChanges.class);
	}

	static WordChanges of(SnapshotDiff diff) {
		WordComparison words = new WordComparison();
		Map<String, List<Piece>> texts = new LinkedHashMap<>();
		diff.texts().forEach(change -> compare(null, change, words, texts));
		diff.lines().forEach(line -> line.changes().forEach(change -> compare(line.id(), change, words, texts)));
		return new WordChanges(texts);
	}

	private static void compare(@Nullable UUID line, SnapshotDiff.Change change, WordComparison words,
			Map<String, List<Piece>> texts) {
		if (change.before().contains(" ") || change.after().contains(" ")) {
			texts.put(name(line, change.key()), words.of(change.before(), change.after()));
		}
	}

	/**
	 * Of a value of a line, or, without one, of the whole; null if it was not compared.
	 */
	public @Nullable List<Piece> of(@Nullable UUID line, String key) {
		return texts.get(name(line, key));
	}

	private static String name(@Nullable UUID line, String key) {
		return line == null ? key : line + "." + key;
	}

}

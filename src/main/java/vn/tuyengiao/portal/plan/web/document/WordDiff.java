package vn.tuyengiao.portal.plan.web.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import lombok.experimental.UtilityClass;

/** What changed from one text to another, word by word. */
@UtilityClass
class WordDiff {

	/** Words and what stands between them. */
	private static final Pattern BETWEEN_TOKENS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

	/**
	 * Longer texts than this are shown one after the other: comparing would take long.
	 */
	private static final int MOST_TOKENS = 4000;

	static List<Piece> between(String before, String after) {
		if (before.equals(after)) {
			return before.isEmpty() ? List.of() : List.of(new Piece(Kind.SAME, before));
		}
		List<String> old = tokens(before);
		List<String> now = tokens(after);
		Pieces pieces = new Pieces();
		if (old.size() + now.size() > MOST_TOKENS) {
			pieces.changed(before, after);
			return pieces.all();
		}
		for (AbstractDelta<String> delta : DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>(), null, true)
			.getDeltas()) {
			String was = String.join("", delta.getSource().getLines());
			if (delta.getType() == DeltaType.EQUAL) {
				pieces.same(was);
			}
			else {
				pieces.changed(was, String.join("", delta.getTarget().getLines()));
			}
		}
		return pieces.all();
	}

	private static List<String> tokens(String text) {
		return text.isEmpty() ? List.of() : List.of(BETWEEN_TOKENS.split(text));
	}

	/** What became of a piece of text. */
	enum Kind {

		SAME, REMOVED, ADDED

	}

	/** A run of words with one fate. */
	public record Piece(Kind kind, String text) {
	}

	/** A blank between two changed words belongs to the change. */
	private static final class Pieces {

		private final List<Piece> pieces = new ArrayList<>();

		private final StringBuilder removed = new StringBuilder();

		private final StringBuilder added = new StringBuilder();

		private void same(String text) {
			boolean changing = !removed.isEmpty() || !added.isEmpty();
			if (changing && text.isBlank()) {
				removed.append(text);
				added.append(text);
				return;
			}
			close();
			pieces.add(new Piece(Kind.SAME, text));
		}

		private void changed(String was, String is) {
			removed.append(was);
			added.append(is);
		}

		private void close() {
			if (!removed.toString().isBlank()) {
				pieces.add(new Piece(Kind.REMOVED, removed.toString()));
			}
			if (!added.isEmpty()) {
				pieces.add(new Piece(Kind.ADDED, added.toString()));
			}
			removed.setLength(0);
			added.setLength(0);
		}

		private List<Piece> all() {
			close();
			return List.copyOf(pieces);
		}

	}

}

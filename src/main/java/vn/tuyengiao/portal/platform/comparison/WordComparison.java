package vn.tuyengiao.portal.platform.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;

/**
 * Compares texts word by word. The work grows with how much of a text changed, so that is
 * bounded: a text that says mostly something else is shown whole, once as it was and once
 * as it is, which is also easier to read. All texts of one page share an allowance; when
 * it is spent, only small changes are still shown word by word.
 */
public final class WordComparison {

	/** Words and blanks, removed and added, after which one text counts as rewritten. */
	static final int MOST_CHANGES = 160;

	/** The same once the allowance is spent. */
	static final int FEW_CHANGES = 12;

	/** Longer ones (words and blanks of both) are not looked at word by word. */
	static final int MOST_TOKENS = 8000;

	/** Steps of the search for all texts of one page. */
	static final int ALLOWANCE = 100_000;

	/** Words and what stands between them. */
	private static final Pattern BETWEEN_TOKENS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

	private int steps;

	/** Their pieces in order; none for two empty texts. */
	public List<Piece> of(String before, String after) {
		if (before.equals(after)) {
			return before.isEmpty() ? List.of() : List.of(new Piece(Kind.SAME, before));
		}
		List<String> old = tokens(before);
		List<String> now = tokens(after);
		Pieces pieces = new Pieces();
		try {
			if (old.size() + now.size() > MOST_TOKENS) {
				throw new Rewritten();
			}
			for (AbstractDelta<String> delta : compare(old, now).getDeltas()) {
				String was = String.join("", delta.getSource().getLines());
				if (delta.getType() == DeltaType.EQUAL) {
					pieces.same(was);
				}
				else {
					pieces.changed(was, String.join("", delta.getTarget().getLines()));
				}
			}
		}
		catch (Rewritten ex) {
			pieces.changed(before, after);
		}
		return pieces.all();
	}

	private Patch<String> compare(List<String> old, List<String> now) {
		return DiffUtils.diff(old, now, new MyersDiff<>(), new Bound(steps < ALLOWANCE ? MOST_CHANGES : FEW_CHANGES),
				true);
	}

	/** Of the search so far, all texts together. */
	int steps() {
		return steps;
	}

	private static List<String> tokens(String text) {
		return text.isEmpty() ? List.of() : List.of(BETWEEN_TOKENS.split(text));
	}

	/** What became of a piece of text. */
	public enum Kind {

		SAME, REMOVED, ADDED

	}

	/** A run of words with one fate. */
	public record Piece(Kind kind, String text) {
	}

	/** Counts the work, and ends it when too much has changed. */
	private final class Bound implements DiffAlgorithmListener {

		private final int most;

		private Bound(int most) {
			this.most = most;
		}

		@Override
		public void diffStart() {
		}

		/**
		 * @param changes looked for in this round, each on one more diagonal
		 */
		@Override
		public void diffStep(int changes, int max) {
			if (changes > most) {
				throw new Rewritten();
			}
			steps += changes + 1;
		}

		@Override
		public void diffEnd() {
		}

	}

	/** The texts have too little in common to be compared by words. */
	private static final class Rewritten extends RuntimeException {

		private Rewritten() {
			super("rewritten", null, false, false);
		}

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

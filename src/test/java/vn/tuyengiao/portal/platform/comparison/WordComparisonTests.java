package vn.tuyengiao.portal.platform.comparison;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.platform.comparison.WordComparison.Kind;
import vn.tuyengiao.portal.platform.comparison.WordComparison.Piece;

import static org.assertj.core.api.Assertions.assertThat;

class WordComparisonTests {

	@Test
	void addedAndRemovedWordsAreMarkedAndTheRestIsKept() {
		assertThat(marked("Hội nghị quán triệt", "Hội nghị sơ kết")).isEqualTo("Hội nghị [-quán triệt][+sơ kết]");
		assertThat(marked("Số chi bộ", "Số chi bộ và đảng viên")).isEqualTo("Số chi bộ[+ và đảng viên]");
		assertThat(marked("", "Mới")).isEqualTo("[+Mới]");
		assertThat(marked("Cũ", "")).isEqualTo("[-Cũ]");
		assertThat(marked("Như cũ", "Như cũ")).isEqualTo("Như cũ");
		assertThat(marked("", "")).isEmpty();
	}

	@Test
	void bothTextsCanBeReadFromThePieces() {
		String before = "Tháng 1: hội nghị\nTháng 2:  hội thi";
		String after = "Tháng 1: hội nghị trực tuyến\nTháng 3: hội thi lớn";
		assertThat(side(before, after, Kind.REMOVED)).isEqualTo(before);
		assertThat(side(before, after, Kind.ADDED)).isEqualTo(after);
	}

	@Test
	void aLongTextWithFewChangesIsComparedWordByWord() {
		String before = IntStream.range(0, 900).mapToObj(i -> "a" + i % 7).collect(Collectors.joining(" "));
		String after = "Mới " + before + " sau cùng";
		WordComparison comparison = new WordComparison();
		assertThat(comparison.of(before, after)).containsExactly(new Piece(Kind.ADDED, "Mới "),
				new Piece(Kind.SAME, before), new Piece(Kind.ADDED, " sau cùng"));
		assertThat(comparison.steps()).isLessThan(1000);
	}

	@Test
	void aRewrittenTextIsShownWholeAtABoundedCost() {
		String before = letters(1, 500);
		String after = letters(2, 500);
		WordComparison comparison = new WordComparison();
		assertThat(comparison.of(before, after)).containsExactly(new Piece(Kind.REMOVED, before),
				new Piece(Kind.ADDED, after));
		assertThat(comparison.steps()).isLessThan(15_000);
		assertThat(comparison.of(before.repeat(10), after.repeat(10))).hasSize(2);
	}

	@Test
	void manyRewrittenTextsShareAnAllowanceAndSmallChangesAreStillMarked() {
		WordComparison comparison = new WordComparison();
		for (int i = 0; i < 1000; i++) {
			comparison.of(letters(2 * i, 500), letters(2 * i + 1, 500));
		}
		assertThat(comparison.steps()).isLessThan(WordComparison.ALLOWANCE + 1000 * 100);
		assertThat(comparison.of("Hội nghị quán triệt", "Hội nghị sơ kết")).extracting(Piece::kind)
			.containsExactly(Kind.SAME, Kind.REMOVED, Kind.ADDED);
	}

	private static String letters(int seed, int words) {
		Random random = new Random(seed);
		return IntStream.range(0, words)
			.mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(26))))
			.collect(Collectors.joining(" "));
	}

	private static String marked(String before, String after) {
		return new WordComparison().of(before, after).stream().map(piece -> switch (piece.kind()) {
			case SAME -> piece.text();
			case REMOVED -> "[-" + piece.text() + "]";
			case ADDED -> "[+" + piece.text() + "]";
		}).collect(Collectors.joining());
	}

	private static String side(String before, String after, Kind kind) {
		return new WordComparison().of(before, after)
			.stream()
			.filter(piece -> piece.kind() == Kind.SAME || piece.kind() == kind)
			.map(Piece::text)
			.collect(Collectors.joining());
	}

}

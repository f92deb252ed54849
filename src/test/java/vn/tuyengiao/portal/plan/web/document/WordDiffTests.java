package vn.tuyengiao.portal.plan.web.document;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.plan.web.document.WordDiff.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class WordDiffTests {

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
	void textsWithoutAnythingInCommonAreComparedInTime() {
		String before = IntStream.range(0, 1000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
		String after = IntStream.range(0, 1000).mapToObj(i -> "b" + i).collect(Collectors.joining("\t"));
		org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(5),
				() -> assertThat(WordDiff.between(before, after)).hasSize(2));
		assertThat(WordDiff.between(before.repeat(5), after.repeat(5))).hasSize(2);
	}

	private static String marked(String before, String after) {
		return WordDiff.between(before, after).stream().map(piece -> switch (piece.kind()) {
			case SAME -> piece.text();
			case REMOVED -> "[-" + piece.text() + "]";
			case ADDED -> "[+" + piece.text() + "]";
		}).collect(Collectors.joining());
	}

	private static String side(String before, String after, Kind kind) {
		return WordDiff.between(before, after)
			.stream()
			.filter(piece -> piece.kind() == Kind.SAME || piece.kind() == kind)
			.map(WordDiff.Piece::text)
			.collect(Collectors.joining());
	}

}

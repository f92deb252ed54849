package vn.tuyengiao.portal.conference.domain.contest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who won: by marks, by ranks, by both; with ties and with entries not judged yet. */
class ContestResultsTests {

	private static final ContestLine MARKED = line(ContestPart.ROUNDS, 1, BigDecimal.TEN);

	private static final ContestLine RANKED = line(ContestPart.ROUNDS, 2, null);

	private static final List<ContestLine> ENTRIES = List.of(line(ContestPart.ENTRIES, 11, null),
			line(ContestPart.ENTRIES, 12, null), line(ContestPart.ENTRIES, 13, null));

	@Test
	void theHighestSumOfMarksWinsAndEqualSumsShareAPlace() {
		assertThat(places(List.of(MARKED), marks(MARKED, "8.5", "9", "8.5"))).containsExactly("12:1", "11:2", "13:2");
		assertThat(places(List.of(MARKED), marks(MARKED, "9", "9", "8.5"))).containsExactly("11:1", "12:1", "13:3");
	}

	@Test
	void theLowestSumOfRanksWins() {
		List<ContestMark> marks = marks(RANKED, "2", "1", "3");
		marks.addAll(marks(RANKED, 32, "1", "2", "3"));
		assertThat(places(List.of(RANKED), marks)).containsExactly("11:1", "12:1", "13:3");
	}

	@Test
	void marksAndRanksMeetAsPlaces() {
		List<ContestMark> marks = marks(MARKED, "10", "2", "1");
		marks.addAll(marks(RANKED, "2", "1", "3"));
		assertThat(places(List.of(MARKED, RANKED), marks)).containsExactly("11:1", "12:1", "13:3");
	}

	@Test
	void whoIsNotJudgedInEveryRoundHasNoPlaceYet() {
		List<ContestMark> marks = marks(MARKED, "8", "9", null);
		assertThat(places(List.of(MARKED), marks)).containsExactly("12:1", "11:2", "13:null");
		assertThat(places(List.of(MARKED, RANKED), marks)).containsExactly("11:null", "12:null", "13:null");
		assertThat(places(List.of(), List.of())).containsExactly("11:null", "12:null", "13:null");
	}

	private static List<String> places(List<ContestLine> rounds, List<ContestMark> marks) {
		return ContestResults.of(rounds, ENTRIES, marks)
			.stream()
			.map(result -> result.entry().id().getLeastSignificantBits() + ":" + result.place())
			.toList();
	}

	private static List<ContestMark> marks(ContestLine round, String... values) {
		return marks(round, 31, values);
	}

	private static List<ContestMark> marks(ContestLine round, long juror, String... values) {
		List<ContestMark> marks = new ArrayList<>();
		for (int at = 0; at < values.length; at++) {
			if (values[at] != null) {
				marks.add(new ContestMark(round.id(), ENTRIES.get(at).id(), new UUID(0, juror),
						new BigDecimal(values[at])));
			}
		}
		return marks;
	}

	private static ContestLine line(ContestPart part, long id, BigDecimal most) {
		return new ContestLine(new UUID(0, id), part, 0, "", new ContestText("Tên " + id, "", most, null, ""));
	}

}

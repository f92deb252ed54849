package vn.tuyengiao.portal.platform.rounds;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the officer sees of a resubmission: only what changed. */
class SnapshotDiffTests {

	private static final UUID FIRST = UUID.randomUUID();

	private static final UUID SECOND = UUID.randomUUID();

	private static final UUID THIRD = UUID.randomUUID();

	@Test
	void sameContentHasNothingToShow() {
		Snapshot snapshot = snapshot("Mục tiêu", line(FIRST, "Hội nghị"), line(SECOND, "Tập huấn"));
		assertThat(SnapshotDiff.between(snapshot, snapshot).isEmpty()).isTrue();
	}

	@Test
	void showsOldAndNewWordingOfTheValueThatChangedAndNoOther() {
		SnapshotDiff diff = SnapshotDiff.between(
				snapshot("Mục tiêu", line(FIRST, "Hội nghị"), line(SECOND, "Tập huấn")),
				snapshot("Mục tiêu", line(FIRST, "Hội nghị quán triệt"), line(SECOND, "Tập huấn")));
		assertThat(diff.texts()).isEmpty();
		assertThat(diff.reordered()).isFalse();
		assertThat(diff.lines()).singleElement().satisfies(line -> {
			assertThat(line.id()).isEqualTo(FIRST);
			assertThat(line.kind()).isEqualTo(SnapshotDiff.Kind.CHANGED);
			assertThat(line.changes())
				.containsExactly(new SnapshotDiff.Change("task", "Hội nghị", "Hội nghị quán triệt"));
		});
	}

	@Test
	void addedAndRemovedLinesAreShownWithTheirWording() {
		SnapshotDiff diff = SnapshotDiff.between(snapshot("", line(FIRST, "Hội nghị")),
				snapshot("", line(SECOND, "Tập huấn")));
		assertThat(diff.lines()).extracting(SnapshotDiff.LineDiff::id, SnapshotDiff.LineDiff::kind)
			.containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple(SECOND, SnapshotDiff.Kind.ADDED),
					org.assertj.core.groups.Tuple.tuple(FIRST, SnapshotDiff.Kind.REMOVED));
		assertThat(diff.lines()).filteredOn(line -> line.kind() == SnapshotDiff.Kind.REMOVED)
			.allSatisfy(line -> assertThat(line.values()).containsEntry("task", "Hội nghị"));
	}

	@Test
	void aLineThatOnlyMovedUpBecauseAnotherWentIsNoChange() {
		SnapshotDiff diff = SnapshotDiff.between(snapshot("", line(FIRST, "A"), line(SECOND, "B"), line(THIRD, "C")),
				snapshot("", line(FIRST, "A"), line(THIRD, "C")));
		assertThat(diff.lines()).extracting(SnapshotDiff.LineDiff::id).containsExactly(SECOND);
		assertThat(diff.reordered()).isFalse();
	}

	@Test
	void tellsThatLinesStandInAnotherOrder() {
		SnapshotDiff diff = SnapshotDiff.between(snapshot("", line(FIRST, "A"), line(SECOND, "B")),
				snapshot("", line(SECOND, "B"), line(FIRST, "A")));
		assertThat(diff.reordered()).isTrue();
		assertThat(diff.lines()).isEmpty();
		assertThat(diff.isEmpty()).isFalse();
	}

	@Test
	void aKeyThatAnOlderRoundDidNotKnowCountsAsEmptyThere() {
		Snapshot older = new Snapshot(Map.of(), List.of(new Snapshot.Line(FIRST, Map.of("task", "A"))));
		Snapshot newer = new Snapshot(Map.of("goals", ""),
				List.of(new Snapshot.Line(FIRST, Map.of("task", "A", "indicator", "Tỷ lệ"))));
		SnapshotDiff diff = SnapshotDiff.between(older, newer);
		assertThat(diff.texts()).isEmpty();
		assertThat(diff.lines()).singleElement()
			.satisfies(line -> assertThat(line.changes())
				.containsExactly(new SnapshotDiff.Change("indicator", "", "Tỷ lệ")));
	}

	private static Snapshot snapshot(String goals, Snapshot.Line... lines) {
		return new Snapshot(Map.of("goals", goals), Arrays.asList(lines));
	}

	private static Snapshot.Line line(UUID id, String task) {
		return new Snapshot.Line(id, Map.of("task", task));
	}

}

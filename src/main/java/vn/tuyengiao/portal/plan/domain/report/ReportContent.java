package vn.tuyengiao.portal.plan.domain.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.tuyengiao.portal.platform.rounds.Snapshot;

/**
 * What a report says, as its unit writes it. Texts are empty where nothing is written.
 */
public record ReportContent(String assessment, String proposals, List<Line> lines) {

	Snapshot snapshot() {
		return new Snapshot(Map.of("assessment", assessment, "proposals", proposals),
				lines.stream().map(line -> new Snapshot.Line(line.planLineId(), line.content().values())).toList());
	}

	/** Whether the submission said just this; of tasks not named here, whatever. */
	boolean isSaidBy(Snapshot sent) {
		Snapshot said = snapshot();
		return sent.texts().equals(said.texts()) && sent.lines().containsAll(said.lines());
	}

	/**
	 * One task's result; {@code marked}: as done, together with others by one button.
	 */
	public record Line(UUID planLineId, TaskResult content, boolean marked) {

		public Line(UUID planLineId, TaskResult content) {
			this(planLineId, content, false);
		}

	}

}

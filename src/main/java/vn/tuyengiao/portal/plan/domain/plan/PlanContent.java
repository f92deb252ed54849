package vn.tuyengiao.portal.plan.domain.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask.TaskField;
import vn.tuyengiao.portal.platform.rounds.Snapshot;

/**
 * What a plan says, as its unit writes it. Texts are empty where nothing is written.
 */
public record PlanContent(String goals, List<Line> lines) {

	/** More than any board could carry out; keeps one form within reason. */
	public static final int MOST_LINES = 100;

	/** What would be submitted; blank lines do not count. */
	Snapshot snapshot() {
		return new Snapshot(Map.of("goals", goals),
				lines.stream()
					.filter(line -> !line.isBlank())
					.map(line -> new Snapshot.Line(line.id(), line.content().values()))
					.toList());
	}

	/**
	 * One task; {@code id} is kept through every round. {@code carriedFromId}: the undone
	 * task of the last period that a line taken up again goes on with; counts only for
	 * lines that the plan does not hold. {@code directiveId}: the directive whose number
	 * the task names; found by {@link DirectiveLinks}, whatever was given.
	 */
	public record Line(UUID id, PlanTask content, @Nullable UUID carriedFromId, @Nullable UUID directiveId) {

		public Line(UUID id, PlanTask content) {
			this(id, content, null, null);
		}

		/** The same but for one field. */
		public Line with(TaskField field, @Nullable Object value) {
			return new Line(id, content.with(field, value), carriedFromId, directiveId);
		}

		/** The same task, which implements that directive, or none that is known. */
		Line implementing(String reference, @Nullable UUID directive) {
			return new Line(id, content.with(TaskField.DIRECTIVE, reference), carriedFromId, directive);
		}

		/** Nothing is written in it, and nothing came over from an earlier plan. */
		public boolean isBlank() {
			return carriedFromId == null && content.isBlank();
		}

		/** Whether both say the same, whatever directive the words were found to name. */
		boolean saysTheSame(Line other) {
			return id.equals(other.id) && content.values().equals(other.content.values());
		}

	}

}

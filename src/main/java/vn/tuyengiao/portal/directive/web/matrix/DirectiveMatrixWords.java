package vn.tuyengiao.portal.directive.web.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.duty.DutyState;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.DutyCell;
import vn.tuyengiao.portal.directive.domain.step.StepEvidence;
import vn.tuyengiao.portal.platform.web.Words;

/** What the cells of the matrix say, in the reader's language. */
@Component
@RequiredArgsConstructor
class DirectiveMatrixWords {

	private final Words words;

	/** For one request: the same few words stand in a thousand cells. */
	CellWords words() {
		return new CellWords();
	}

	final class CellWords {

		private final Map<StepEvidence, String> steps = new EnumMap<>(StepEvidence.class);

		private final Map<LocalDate, String> dues = new HashMap<>();

		private final String done;

		private final String toKnow;

		private final String acknowledged;

		private CellWords() {
			done = say("directive.matrix.done");
			toKnow = say("directive.matrix.to-know");
			acknowledged = say("directive.matrix.acknowledged");
		}

		/**
		 * In two lines: the step that is missing, and how late it is or when it is due;
		 * then the share of members whom conferences reached, and how many tasks wait.
		 */
		String of(DutyCell cell) {
			String standing = standing(cell);
			return cell.tasks() == 0 ? standing : standing + "\n" + say("directive.matrix.tasks", cell.tasks());
		}

		private String standing(DutyCell cell) {
			boolean missing = cell.state() != DutyState.DONE;
			if (cell.kind() == RecipientKind.TO_KNOW) {
				return missing ? toKnow + "\n" + due(cell)
						: cell.acknowledged() ? toKnow + "\n" + acknowledged : toKnow;
			}
			String standing = missing ? step(cell) + "\n" + due(cell) : done;
			return cell.percent() == null ? standing : standing + "\n" + say("directive.matrix.share", cell.percent());
		}

		/** What all cells of a unit come to, a line for each state that occurs. */
		String total(int done, int open, int late, int daysLate) {
			List<String> lines = new ArrayList<>();
			if (done > 0) {
				lines.add(count(DutyState.DONE, done));
			}
			if (open > 0) {
				lines.add(count(DutyState.OPEN, open));
			}
			if (late > 0) {
				lines.add(say("directive.matrix.count.late-days", late, daysLate));
			}
			return String.join("\n", lines);
		}

		String count(DutyState state, int count) {
			return say("directive.matrix.count." + state, count);
		}

		String say(String key, Object... arguments) {
			return words.say(key, arguments);
		}

		/** A statement is known by the step's own name only. */
		private String step(DutyCell cell) {
			StepEvidence missing = Objects.requireNonNull(cell.evidence());
			return missing == StepEvidence.STATEMENT ? Objects.requireNonNull(cell.stepName())
					: steps.computeIfAbsent(missing, evidence -> say("directive.matrix.step." + evidence));
		}

		private String due(DutyCell cell) {
			return dues.computeIfAbsent(Objects.requireNonNull(cell.dueOn()), dueOn -> cell.state() == DutyState.LATE
					? say("directive.matrix.late", cell.daysLate()) : say("directive.matrix.due", dueOn));
		}

	}

}

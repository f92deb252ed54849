package vn.tuyengiao.portal.plan.domain.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.Outcome;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;
import vn.tuyengiao.portal.platform.rounds.Snapshot;

/**
 * What a report says of one task. The reason is empty, outcome, figure and carry-over are
 * missing where nothing is written. What is done does not go on.
 */
@Embeddable
public record TaskResult(@Enumerated(EnumType.STRING) @Nullable Outcome outcome,
		@Column(precision = 15, scale = 2) @Nullable BigDecimal reached, String reason, @Nullable Boolean carryOver) {

	private static final BigDecimal LARGEST = new BigDecimal("9999999999999.99");

	/** Nothing is reported yet. */
	public static final TaskResult OPEN = new TaskResult(null, null, "", null);

	public TaskResult {
		carryOver = outcome == Outcome.DONE ? null : carryOver;
	}

	/** As rounds keep it: plain texts under stable keys. */
	public Map<String, String> values() {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("outcome", Snapshot.plain(outcome));
		values.put("reached", Snapshot.plain(reached));
		values.put("reason", reason);
		values.put("carryOver", Snapshot.plain(carryOver));
		return values;
	}

	/** What it must not say, not even as a draft. */
	public List<Fault> senseless() {
		return new Faults()
			.addIf(reached != null && (reached.signum() < 0 || reached.compareTo(LARGEST) > 0), "reached",
					"plan.line.targetRange")
			.all();
	}

	/**
	 * What it lacks before it can be sent, each at its field. {@code target}: the task's,
	 * if it has one.
	 */
	public List<Fault> missing(@Nullable BigDecimal target) {
		boolean undone = outcome == Outcome.PARTLY || outcome == Outcome.NOT_DONE;
		return new Faults().addIf(outcome == null, "outcome", "plan.report.outcomeMissing")
			.addIf(target != null && reached == null, "reached", "plan.report.reachedMissing")
			.addIf(undone && reason.isBlank(), "reason", "plan.report.reasonMissing")
			.addIf(undone && carryOver == null, "carryOver", "plan.report.carryOverMissing")
			.all();
	}

	/** Not done to the end, and the unit means to go on with it. */
	boolean goesOn() {
		return outcome != null && outcome != Outcome.DONE && Boolean.TRUE.equals(carryOver);
	}

	/** There is something to show for it. */
	boolean isServed() {
		return outcome == Outcome.DONE || outcome == Outcome.PARTLY;
	}

}

package vn.tuyengiao.portal.plan.domain.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.FieldOfWork;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;
import vn.tuyengiao.portal.platform.rounds.Snapshot;

/**
 * What a plan says of one task. Texts are empty where nothing is written; everything else
 * may be missing in a draft. Whatever goes through its fields one by one (rounds,
 * comparisons, rows, what is carried over) goes through {@link TaskField}.
 */
@Embeddable
public record PlanTask(String task, @Enumerated(EnumType.STRING) @Nullable FieldOfWork field,
		@Nullable LocalDate startsOn, @Nullable LocalDate endsOn, @Nullable UUID leadPersonId, String leadText,
		String coordinating, String expectedResult, String indicator,
		@Column(precision = 15, scale = 2) @Nullable BigDecimal target, String directiveRef) {

	private static final BigDecimal LARGEST = new BigDecimal("9999999999999.99");

	/** Nothing is written yet. */
	public static final PlanTask EMPTY = of(field -> field.type() == String.class ? "" : null);

	/** Made of one value for each field, of the field's type. */
	public static PlanTask of(Function<TaskField, @Nullable Object> values) {
		return new PlanTask((String) values.apply(TaskField.TASK), (FieldOfWork) values.apply(TaskField.FIELD),
				(LocalDate) values.apply(TaskField.STARTS_ON), (LocalDate) values.apply(TaskField.ENDS_ON),
				(UUID) values.apply(TaskField.LEAD_PERSON), (String) values.apply(TaskField.LEAD_TEXT),
				(String) values.apply(TaskField.COORDINATING), (String) values.apply(TaskField.EXPECTED_RESULT),
				(String) values.apply(TaskField.INDICATOR), (BigDecimal) values.apply(TaskField.TARGET),
				(String) values.apply(TaskField.DIRECTIVE));
	}

	/** As a round kept it; what it did not know is empty. */
	public static PlanTask parse(Map<String, String> values) {
		return of(field -> field.parse(values.getOrDefault(field.key(), "")));
	}

	/** The same but for one field. */
	public PlanTask with(TaskField changed, @Nullable Object value) {
		return of(field -> field == changed ? value : field.of(this));
	}

	/** As rounds keep it: plain texts under the fields' keys. */
	public Map<String, String> values() {
		Map<String, String> values = new LinkedHashMap<>();
		for (TaskField field : TaskField.values()) {
			values.put(field.key(), Snapshot.plain(field.of(this)));
		}
		return values;
	}

	public boolean isBlank() {
		return values().values().stream().allMatch(String::isBlank);
	}

	/**
	 * What it must not say, not even as a draft: dates outside the period or out of
	 * order, targets that are none.
	 * @param first day of the period
	 * @param last day of the period
	 */
	public List<Fault> senseless(LocalDate first, LocalDate last) {
		return new Faults()
			.addIf(startsOn != null && (startsOn.isBefore(first) || startsOn.isAfter(last)), "startsOn",
					"plan.line.outsidePeriod", first, last)
			.addIf(endsOn != null && (endsOn.isBefore(first) || endsOn.isAfter(last)), "endsOn",
					"plan.line.outsidePeriod", first, last)
			.addIf(startsOn != null && endsOn != null && endsOn.isBefore(startsOn), "endsOn",
					"plan.line.endBeforeStart")
			.addIf(target != null && (target.signum() < 0 || target.compareTo(LARGEST) > 0), "target",
					"plan.line.targetRange")
			.all();
	}

	/**
	 * What it lacks before it can be sent, each at its field: it must say what, in which
	 * field of work, when, who and with which result.
	 */
	public List<Fault> missing() {
		return new Faults().addIf(task.isBlank(), "task", "plan.line.taskMissing")
			.addIf(field == null, "field", "plan.line.fieldMissing")
			.addIf(startsOn == null, "startsOn", "plan.line.startMissing")
			.addIf(endsOn == null, "endsOn", "plan.line.endMissing")
			.addIf(leadPersonId == null && leadText.isBlank(), "leadPersonId", "plan.line.leadMissing")
			.addIf(expectedResult.isBlank(), "expectedResult", "plan.line.resultMissing")
			.addIf(target != null && indicator.isBlank(), "indicator", "plan.line.indicatorMissing")
			.addIf(target == null && !indicator.isBlank(), "target", "plan.line.targetMissing")
			.all();
	}

	/**
	 * The fields of a task in the order of the form. {@code key}: the name in forms and
	 * rounds, {@code plan.edit.line.<key>} the label in the form; {@code said}: what it
	 * is read under, {@code plan.said.<said>} its label, for two fields where they are
	 * read as one.
	 */
	@Getter
	@Accessors(fluent = true)
	@RequiredArgsConstructor
	public enum TaskField {

		TASK("task", "task", String.class, PlanTask::task), FIELD("field", "field", FieldOfWork.class, PlanTask::field),
		STARTS_ON("startsOn", "time", LocalDate.class, PlanTask::startsOn),
		ENDS_ON("endsOn", "time", LocalDate.class, PlanTask::endsOn),
		LEAD_PERSON("leadPersonId", "lead", UUID.class, PlanTask::leadPersonId),
		LEAD_TEXT("leadText", "lead", String.class, PlanTask::leadText),
		COORDINATING("coordinating", "coordinating", String.class, PlanTask::coordinating),
		EXPECTED_RESULT("expectedResult", "expectedResult", String.class, PlanTask::expectedResult),
		INDICATOR("indicator", "indicator", String.class, PlanTask::indicator),
		TARGET("target", "target", BigDecimal.class, PlanTask::target),
		DIRECTIVE("directiveRef", "directiveRef", String.class, PlanTask::directiveRef);

		private final String key;

		private final String said;

		private final Class<?> type;

		@Getter(lombok.AccessLevel.NONE)
		private final Function<PlanTask, @Nullable Object> reader;

		public @Nullable Object of(PlanTask task) {
			return reader.apply(task);
		}

		private @Nullable Object parse(String plain) {
			if (type == String.class) {
				return plain;
			}
			if (plain.isEmpty()) {
				return null;
			}
			if (type == FieldOfWork.class) {
				return FieldOfWork.valueOf(plain);
			}
			if (type == LocalDate.class) {
				return LocalDate.parse(plain);
			}
			return type == UUID.class ? UUID.fromString(plain) : new BigDecimal(plain);
		}

		/** The column of a row that keeps it. */
		public String column() {
			return key.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
		}

	}

}

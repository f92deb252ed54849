package vn.tuyengiao.portal.plan.domain.plan;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.plan.FieldOfWork;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask.TaskField;

import static org.assertj.core.api.Assertions.assertThat;

/** One description of a task's fields serves all that goes through them. */
class PlanTaskTests {

	private static final PlanTask WHOLE = new PlanTask("Hội nghị", FieldOfWork.PROPAGANDA, LocalDate.of(2027, 1, 4),
			LocalDate.of(2027, 3, 15), UUID.randomUUID(), "Ban Tuyên giáo", "Đoàn Thanh niên", "Xong", "số buổi",
			new BigDecimal("4.50"), "05-CT/TW");

	@Test
	void eachFieldIsWrittenWhereItIsRead() {
		assertThat(PlanTask.of(field -> field.of(WHOLE))).isEqualTo(WHOLE);
		for (TaskField field : TaskField.values()) {
			PlanTask only = PlanTask.EMPTY.with(field, field.of(WHOLE));
			assertThat(only.values().entrySet()).as(field.key())
				.filteredOn(entry -> !entry.getValue().isEmpty())
				.extracting(Map.Entry::getKey)
				.containsExactly(field.key());
			assertThat(only.isBlank()).isFalse();
		}
		assertThat(PlanTask.EMPTY.isBlank()).isTrue();
	}

	@Test
	void noPartOfTheRecordIsForgotten() {
		assertThat(Arrays.stream(TaskField.values()).map(TaskField::key))
			.containsExactly(Arrays.stream(PlanTask.class.getRecordComponents())
				.map(RecordComponent::getName)
				.toArray(String[]::new));
	}

	@Test
	void aRoundIsReadAsItWasKept() {
		assertThat(WHOLE.values()).containsEntry("target", "4.5")
			.containsEntry("startsOn", "2027-01-04")
			.containsEntry("field", "PROPAGANDA");
		assertThat(PlanTask.parse(WHOLE.values()).values()).isEqualTo(WHOLE.values());
		assertThat(PlanTask.parse(Map.of("task", "Việc cũ"))).isEqualTo(PlanTask.EMPTY.with(TaskField.TASK, "Việc cũ"));
	}

}

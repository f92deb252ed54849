package vn.tuyengiao.portal.notification.domain.letter;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A {@link LetterTask} as it is stored, its day as text. */
record KeptTask(UUID unitId, String committee, String kind, UUID recordId, String part, String title,
		@Nullable String dueOn, int daysLate) {

	static KeptTask of(LetterTask task) {
		return new KeptTask(task.unitId(), task.committee(), task.kind(), task.recordId(), task.part(), task.title(),
				task.dueOn() == null ? null : task.dueOn().toString(), task.daysLate());
	}

	LetterTask task() {
		return new LetterTask(unitId, committee, kind, recordId, part, title,
				dueOn == null ? null : LocalDate.parse(dueOn), daysLate);
	}

}

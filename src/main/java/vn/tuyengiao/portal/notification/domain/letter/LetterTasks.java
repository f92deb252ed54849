package vn.tuyengiao.portal.notification.domain.letter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.notification.domain.TaskKey;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.owed.OwedRow;

/** Puts what is owed into the words of a letter, which is in Vietnamese. */
@Component
@RequiredArgsConstructor
class LetterTasks {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final Organization organization;

	private final MessageSource messages;

	/** By the names of the units, the earliest due date first. */
	List<LetterTask> of(Collection<OwedRow> rows, LocalDate today) {
		Set<UUID> ids = rows.stream().map(OwedRow::unitId).collect(Collectors.toSet());
		Map<UUID, UnitView> units = new LinkedHashMap<>();
		organization.units(ids).forEach(unit -> units.put(unit.id(), unit));
		List<UUID> order = new ArrayList<>(units.keySet());
		return rows.stream()
			.map(row -> task(row, units.get(row.unitId()), today))
			.sorted(Comparator.comparing((LetterTask task) -> order.indexOf(task.unitId()))
				.thenComparing(LetterTask::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(LetterTask::title))
			.toList();
	}

	private LetterTask task(OwedRow row, @Nullable UnitView unit, LocalDate today) {
		LocalDate due = row.dueOn();
		int late = due == null || !due.isBefore(today) ? 0 : Math.toIntExact(ChronoUnit.DAYS.between(due, today));
		TaskKey key = TaskKey.of(row);
		return new LetterTask(row.unitId(), unit == null ? row.unitName() : unit.committeeName(), key.kind(),
				key.recordId(), key.part(), messages.getMessage(row.source().title(row), VIETNAMESE), due, late);
	}

}

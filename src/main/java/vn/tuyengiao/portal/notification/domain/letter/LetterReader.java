package vn.tuyengiao.portal.notification.domain.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.notification.domain.ReminderService;
import vn.tuyengiao.portal.notification.domain.TaskKey;
import vn.tuyengiao.portal.organization.WorkingDays;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;

/** Letters of reminder to be read. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class LetterReader {

	private static final int WORKING_DAYS = 3;

	private final ReminderLetterRepository letters;

	private final ReminderService reminders;

	private final WorkingDays workingDays;

	private final Access access;

	private final VietnamTime time;

	/**
	 * A letter, to those who write and issue it; once it is issued to all who read the
	 * records of its unit.
	 * @throws NotFoundException if there is none, or not for this reader
	 * @throws AccessDeniedException if he may read it only once it is issued
	 */
	public ReadLetter read(UUID id) {
		LetterView letter = letters.findById(id)
			.map(ReminderLetter::view)
			.orElseThrow(() -> new NotFoundException("letter " + id));
		Set<Permission> held = access.require(Permission.READ, letter.unitId());
		if (!letter.issued() && !held.contains(Permission.REMIND)) {
			throw new AccessDeniedException("letter " + id + " is a draft");
		}
		return new ReadLetter(letter, held);
	}

	/** Tasks of a draft that are done by now; its writer may count anew. */
	public List<LetterTask> doneSince(LetterView letter) {
		if (letter.issued()) {
			return List.of();
		}
		Set<TaskKey> open = reminders.stillOwedOf(letter.tasks().stream().map(LetterTask::key).toList())
			.stream()
			.map(TaskKey::of)
			.collect(Collectors.toSet());
		return letter.tasks().stream().filter(task -> !open.contains(task.key())).toList();
	}

	/** By when units are usually asked to do it: three working days from today. */
	public LocalDate usualDue() {
		LocalDate day = time.today();
		for (int count = 0; count < WORKING_DAYS; count++) {
			day = workingDays.nextWorkingDay(day);
		}
		return day;
	}

	/** A letter with what its reader may do at its unit. */
	public record ReadLetter(LetterView letter, Set<Permission> held) {
	}

}

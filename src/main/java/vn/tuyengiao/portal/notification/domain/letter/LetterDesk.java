package vn.tuyengiao.portal.notification.domain.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.RoleHolders;
import vn.tuyengiao.portal.account.RoleHolders.RoleHolder;
import vn.tuyengiao.portal.account.Told.Audience;
import vn.tuyengiao.portal.notification.domain.ReminderService;
import vn.tuyengiao.portal.paper.PaperDrafts;
import vn.tuyengiao.portal.paper.PaperIssued;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;
import vn.tuyengiao.portal.platform.owed.OwedRow;

/**
 * The work on letters of reminder. Their document is presented and issued as any paper;
 * what a letter says is settled here.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class LetterDesk {

	private static final int LONGEST_REASON = 1000;

	private final ReminderLetterRepository letters;

	private final LetterTasks tasks;

	private final LetterUnitQueries units;

	private final ReminderService reminders;

	private final PaperDrafts drafts;

	private final RoleHolders holders;

	private final Access access;

	private final TransactionLock lock;

	private final VietnamTime time;

	/**
	 * Makes a letter of what is still owed of these tasks. The same form sent twice makes
	 * one.
	 * @return its id
	 * @throws InvalidInputException with faults at {@code task} and {@code newDueOn}
	 * @throws StaleException if the id is that of another letter
	 */
	public UUID make(MakeLetter command) {
		lock.take("letter " + command.id());
		Optional<ReminderLetter> before = letters.findById(command.id());
		if (before.isPresent()) {
			if (!before.get().getMadeBy().equals(access.user().id())) {
				throw new StaleException("letter " + command.id());
			}
			return command.id();
		}
		List<OwedRow> rows = reminders.stillOwed(command.tasks());
		UUID unit = units
			.nearest(rows.stream().map(OwedRow::unitId).collect(Collectors.toSet()),
					access.user().rootsOf(Permission.REMIND))
			.orElseThrow(() -> new InvalidInputException("task", "reminder.letter.fault.units"));
		ReminderLetter letter = new ReminderLetter(command.id(), unit, access.user().id(), time.now(),
				tasks.of(rows, time.today()), time.today(), command.newDueOn());
		letters.saveAndFlush(letter);
		drafts.wrote(PaperKind.REMINDER, letter.getId());
		return letter.getId();
	}

	/**
	 * Takes what is owed today of the letter's tasks, and another day by when it is asked
	 * for.
	 * @throws InvalidInputException with a fault at {@code newDueOn}
	 * @throws RefusedException if it was issued, or nothing is owed any more
	 * @throws StaleException if somebody counted anew since {@code version}
	 */
	public void refresh(UUID id, long version, LocalDate newDueOn) {
		ReminderLetter letter = writable(id);
		letter.requireOpen();
		LocalDate today = time.today();
		List<LetterTask> owed = tasks.of(reminders.stillOwedOf(letter.tasks().stream().map(LetterTask::key).toList()),
				today);
		if (owed.isEmpty()) {
			throw new RefusedException("reminder.letter.refused.done");
		}
		if (owed.equals(letter.tasks()) && newDueOn.equals(letter.getNewDueOn())
				&& today.equals(letter.getCountedOn())) {
			return;
		}
		letter.requireVersion(version);
		letter.count(owed, today, newDueOn);
		letters.saveAndFlush(letter);
		drafts.wrote(PaperKind.REMINDER, id);
	}

	/**
	 * Takes a letter away that was never issued.
	 * @throws RefusedException if it was
	 */
	public void delete(UUID id) {
		ReminderLetter letter = writable(id);
		letter.requireOpen();
		drafts.drop(PaperKind.REMINDER, id);
		letters.delete(letter);
	}

	/** From then on it stays as it is, and the units count as reminded. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void issued(PaperIssued event) {
		if (event.kind() != PaperKind.REMINDER) {
			return;
		}
		ReminderLetter letter = letters.findById(event.recordId())
			.orElseThrow(() -> new NotFoundException("letter " + event.recordId()));
		letter.issue(event.at());
		String reason = event.subject();
		reminders.note(event.paperId(), reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason,
				event.by(), event.at(), letter.tasks().stream().map(LetterTask::key).toList(),
				people(Set.copyOf(letter.view().units())));
	}

	/** How many at each unit are told. */
	private Map<UUID, Long> people(Set<UUID> of) {
		return holders.holders(List.of(Audience.boardsOf(of)), time.today())
			.stream()
			.collect(Collectors.groupingBy(RoleHolder::unitId, Collectors.counting()));
	}

	private ReminderLetter writable(UUID id) {
		lock.take("letter " + id);
		ReminderLetter letter = letters.findById(id).orElseThrow(() -> new NotFoundException("letter " + id));
		if (!access.require(Permission.READ, letter.getUnitId()).contains(Permission.REMIND)) {
			throw new AccessDeniedException("letter " + id);
		}
		return letter;
	}

	/**
	 * @param id of the form that makes it
	 * @param tasks as the form ticks them
	 * @param newDueOn by when the units are asked to do it
	 */
	public record MakeLetter(UUID id, List<String> tasks, LocalDate newDueOn) {
	}

}

package vn.tuyengiao.portal.task.domain.assignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Absences;
import vn.tuyengiao.portal.organization.WorkingDays;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.task.domain.assignment.TaskNoteBook.NewNote;
import vn.tuyengiao.portal.task.domain.assignment.told.TaskNews;

/**
 * What becomes of a task under way: said better, due another day, cancelled, in other
 * hands. Each that is sent with a reason is done once, however often its form is sent.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class TaskChanges {

	/** So many of those who are absent are named. */
	private static final int MOST_ABSENT = 5;

	private static final Set<TaskStatus> NOT_OVER = EnumSet.of(TaskStatus.GIVEN, TaskStatus.STARTED,
			TaskStatus.RETURNED, TaskStatus.REPORTED);

	private final TaskRepository repository;

	private final Tasks tasks;

	private final TaskHistoryQueries history;

	private final TaskNoteBook book;

	private final TaskNews news;

	private final WorkingDays workingDays;

	private final Absences absences;

	private final VietnamTime time;

	/**
	 * Says better what is to be done.
	 * @throws InvalidInputException with faults at the fields of {@link TaskText}
	 * @throws vn.tuyengiao.portal.platform.StaleException if somebody changed it since
	 * {@code version}
	 * @throws vn.tuyengiao.portal.platform.RefusedException if it is over
	 */
	public void rewrite(UUID id, long version, TaskText text) {
		TaskStanding standing = tasks.takeGiven(id);
		Task task = one(id);
		task.requireVersion(version);
		task.requireNotOver();
		text.check().throwIfAny();
		String before = standing.text().title();
		task.rewrite(text);
		repository.flush();
		book.add(note(standing, Ids.next(), TaskNoteKind.CHANGED, before.equals(text.title()) ? "" : before).build());
	}

	/**
	 * It is to be done by another day.
	 * @param accepted a day off that was asked about already; null for none
	 * @throws InvalidInputException with faults at {@code dueOn}, {@code words}
	 * @throws vn.tuyengiao.portal.platform.StaleException as {@link #rewrite}
	 * @throws vn.tuyengiao.portal.platform.RefusedException as {@link #rewrite}
	 */
	public void move(UUID id, UUID noteId, long version, LocalDate dueOn, @Nullable LocalDate accepted, String reason) {
		TaskStanding standing = tasks.takeGiven(id);
		if (history.isNoted(noteId)) {
			return;
		}
		Task task = one(id);
		task.requireVersion(version);
		task.requireNotOver();
		Faults faults = TaskSteps.reasoned(reason)
			.addIf(dueOn.equals(standing.dueOn()), "dueOn", "task.fault.same-day");
		checkDue(faults, dueOn, accepted, List.of(standing.holder()));
		faults.throwIfAny();
		task.move(dueOn);
		repository.flush();
		book.add(note(standing, noteId, TaskNoteKind.MOVED, reason).before(standing.dueOn()).after(dueOn).build());
		news.moved(id, noteId, standing.readerId());
	}

	/**
	 * A day that has passed; a day off, or one on which those who get it are absent, that
	 * nobody was asked about.
	 */
	public void checkDue(Faults faults, LocalDate dueOn, @Nullable LocalDate accepted, Collection<TaskHolder> holders) {
		if (dueOn.isBefore(time.today())) {
			faults.add("dueOn", "task.fault.past");
		}
		else if (!dueOn.equals(accepted)) {
			if (!workingDays.isWorkingDay(dueOn)) {
				faults.add("dueOn", "task.fault.day-off", dueOn, workingDays.nextWorkingDay(dueOn));
			}
			checkAbsent(faults, dueOn, holders);
		}
	}

	private void checkAbsent(Faults faults, LocalDate dueOn, Collection<TaskHolder> holders) {
		List<UUID> persons = holders.stream().map(TaskHolder::userId).filter(Objects::nonNull).toList();
		List<UUID> units = holders.stream().filter(one -> one.userId() == null).map(TaskHolder::unitId).toList();
		if (!persons.isEmpty()) {
			absences.on(persons, dueOn)
				.stream()
				.limit(MOST_ABSENT)
				.forEach(one -> faults.add("dueOn",
						one.deputy() == null ? "task.fault.absent" : "task.fault.absent.deputy", one.name(),
						one.until(), Objects.requireNonNullElse(one.deputy(), "")));
		}
		if (!units.isEmpty()) {
			absences.unattended(units, dueOn)
				.stream()
				.limit(MOST_ABSENT)
				.forEach(one -> faults.add("dueOn", "task.fault.unattended", one.name(), one.until()));
		}
	}

	/**
	 * It is not wanted any more, nor are its parts.
	 * @throws InvalidInputException with faults at {@code words}
	 * @throws vn.tuyengiao.portal.platform.RefusedException if it is over
	 */
	public void cancel(UUID id, UUID noteId, String reason) {
		TaskStanding standing = tasks.takeGiven(id);
		if (history.isNoted(noteId)) {
			return;
		}
		one(id).requireNotOver();
		TaskSteps.reasoned(reason).throwIfAny();
		cancel(standing.readerId(), one(id), noteId, reason);
	}

	private void cancel(UUID by, Task task, UUID noteId, String reason) {
		task.cancel(by, time.now());
		repository.flush();
		book.add(NewNote.builder()
			.id(noteId)
			.taskId(task.getId())
			.kind(TaskNoteKind.CANCELLED)
			.words(reason)
			.by(by)
			.at(time.now())
			.build());
		news.cancelled(task.getId(), noteId, by);
		repository.findByParentIdAndStatusInOrderById(task.getId(), NOT_OVER)
			.forEach(part -> cancel(by, part, Ids.next(), reason));
	}

	/**
	 * All who had the task, and whoever gave it from above: where it does not go back.
	 */
	@Transactional(readOnly = true)
	public boolean isBack(TaskStanding standing, TaskHolder to) {
		return to.equals(standing.holder()) || history.before(standing.id()).contains(to)
				|| to.userId() == null && to.unitId().equals(standing.giverUnitId());
	}

	/**
	 * Somebody else has it from now on. Who asks has checked that he may have it.
	 * @throws vn.tuyengiao.portal.platform.RefusedException if it does not wait for
	 * whoever has it, or comes back to somebody who had it
	 */
	public void handOn(UUID id, UUID noteId, TaskHolder to, String reason) {
		TaskStanding standing = tasks.takeHeld(id);
		if (history.isNoted(noteId)) {
			return;
		}
		Collection<TaskHolder> before = history.before(id);
		one(id).handOn(to, before, time.now());
		repository.flush();
		book.add(note(standing, noteId, TaskNoteKind.HANDED_ON, reason).from(standing.holder())
			.to(to)
			.onBehalf(standing.onBehalf())
			.build());
		news.handedOn(id, noteId, standing.readerId());
	}

	/** Faults at {@code words}. */
	public static Faults reasoned(String reason) {
		return TaskSteps.reasoned(reason);
	}

	/**
	 * The person who has it leaves. Who asks has checked access.
	 */
	public void handOver(UUID id, UUID toUserId, String reason, UUID by) {
		Task task = one(id);
		TaskHolder from = task.holder();
		task.handOver(toUserId, time.now());
		repository.flush();
		UUID noteId = Ids.next();
		book.add(NewNote.builder()
			.id(noteId)
			.taskId(id)
			.kind(TaskNoteKind.HANDED_OVER)
			.words(reason)
			.from(from)
			.to(task.holder())
			.by(by)
			.at(time.now())
			.build());
		if (from.userId() != null) {
			news.handedOver(id, noteId, from.userId());
		}
	}

	private Task one(UUID id) {
		return repository.findById(id).orElseThrow();
	}

	private NewNote.NewNoteBuilder note(TaskStanding standing, UUID noteId, TaskNoteKind kind, String words) {
		return NewNote.builder()
			.id(noteId)
			.taskId(standing.id())
			.kind(kind)
			.words(words)
			.by(standing.readerId())
			.at(time.now());
	}

}

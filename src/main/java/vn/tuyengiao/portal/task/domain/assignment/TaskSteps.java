package vn.tuyengiao.portal.task.domain.assignment;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.file.Files;
import vn.tuyengiao.portal.file.StoredFile;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.task.domain.assignment.TaskNoteBook.NewNote;
import vn.tuyengiao.portal.task.domain.assignment.told.TaskNews;

/**
 * The steps of a task between whoever has it and whoever gave it. Each that is sent with
 * words is done once, however often its form is sent.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class TaskSteps {

	/** So many files one task has at most. */
	public static final int MOST_FILES = 20;

	private static final String WORDS = "words";

	private static final String FILE = "file";

	private final TaskRepository repository;

	private final Tasks tasks;

	private final TaskHistoryQueries history;

	private final TaskNoteBook book;

	private final TaskNews news;

	private final Files files;

	private final VietnamTime time;

	/**
	 * Notes how far it is, with a file if there is one.
	 * @throws InvalidInputException with faults at {@code words}, {@code file},
	 * {@code looked}
	 * @throws vn.tuyengiao.portal.platform.RefusedException if it is over
	 */
	public void note(UUID id, TaskEntry entry) {
		if (history.isNoted(entry.id())) {
			tasks.seen(id);
			return;
		}
		TaskStanding before = tasks.seen(id);
		if (!before.does()) {
			tasks.seenGiven(id);
		}
		Task.requireNotOver(before.status());
		StoredFile file = checked(before, entry, "task.fault.note");
		TaskStanding standing = tasks.take(id);
		if (history.isNoted(entry.id())) {
			return;
		}
		one(id).note(standing.does());
		write(standing, TaskNoteKind.PROGRESS, entry, standing.does() && standing.onBehalf(), file);
	}

	/**
	 * Says that it is done, and how.
	 * @throws InvalidInputException as {@link #note}
	 * @throws vn.tuyengiao.portal.platform.RefusedException if it does not wait for
	 * whoever has it
	 */
	public void report(UUID id, TaskEntry entry) {
		TaskStanding before = tasks.seenHeld(id);
		if (history.isNoted(entry.id())) {
			return;
		}
		Task.requireOpen(before.status());
		StoredFile file = checked(before, entry, "task.fault.result");
		TaskStanding standing = tasks.takeHeld(id);
		if (history.isNoted(entry.id())) {
			return;
		}
		one(id).report(standing.readerId(), time.now());
		write(standing, TaskNoteKind.REPORTED, entry, standing.onBehalf(), file);
		news.reported(id, entry.id(), standing.readerId());
	}

	/**
	 * Takes back what was reported, before anybody saw it.
	 * @throws vn.tuyengiao.portal.platform.RefusedException if it was seen
	 */
	public void recallReport(UUID id) {
		TaskStanding standing = tasks.takeHeld(id);
		one(id).recallReport();
		write(standing, TaskNoteKind.RECALLED, entry(""), standing.onBehalf(), null);
		history.last(id, TaskNoteKind.REPORTED).ifPresent(news::reportRecalled);
	}

	/** The giver's side opened what was reported: it cannot be recalled any more. */
	public void opened(UUID id) {
		TaskStanding standing = tasks.takeGiven(id);
		if (!standing.readerId().equals(standing.reportedBy())) {
			one(id).seen(time.now());
			repository.flush();
		}
	}

	/**
	 * What was reported does not do.
	 * @throws InvalidInputException with faults at {@code words}
	 * @throws vn.tuyengiao.portal.platform.RefusedException if nothing is reported, or by
	 * who reported it
	 */
	public void giveBack(UUID id, UUID noteId, String reason) {
		TaskStanding standing = tasks.takeGiven(id);
		if (history.isNoted(noteId)) {
			return;
		}
		one(id).giveBack(standing.readerId(), time.now());
		reasoned(reason).throwIfAny();
		write(standing, TaskNoteKind.RETURNED, new TaskEntry(noteId, reason, null, false), false, null);
		news.returned(id, noteId, standing.readerId());
	}

	/**
	 * It does.
	 * @throws vn.tuyengiao.portal.platform.RefusedException as {@link #giveBack}
	 */
	public void close(UUID id) {
		TaskStanding standing = tasks.takeGiven(id);
		one(id).close(standing.readerId(), time.now());
		TaskEntry entry = entry("");
		write(standing, TaskNoteKind.CLOSED, entry, false, null);
		news.closed(id, entry.id(), standing.readerId());
	}

	/**
	 * Who closed it takes that back, within ten minutes.
	 * @throws vn.tuyengiao.portal.platform.RefusedException if it was somebody else, or
	 * earlier
	 */
	public void recallClose(UUID id) {
		TaskStanding standing = tasks.takeGiven(id);
		one(id).recallClose(standing.readerId(), time.now());
		write(standing, TaskNoteKind.REOPENED, entry(""), false, null);
		history.last(id, TaskNoteKind.CLOSED).ifPresent(news::closeRecalled);
	}

	static Faults reasoned(String reason) {
		Faults faults = new Faults().addIf(reason.isBlank(), WORDS, "task.fault.reason");
		TaskText.check(faults, WORDS, reason);
		return faults;
	}

	private Task one(UUID id) {
		return repository.findById(id).orElseThrow();
	}

	private @Nullable StoredFile checked(TaskStanding standing, TaskEntry entry, String empty) {
		Faults faults = new Faults().addIf(entry.words().isBlank(), WORDS, empty);
		TaskText.check(faults, WORDS, entry.words());
		faults
			.addIf(entry.upload() != null && history.countFiles(standing.id()) >= MOST_FILES, FILE, "task.fault.files",
					MOST_FILES)
			.throwIfAny();
		if (entry.upload() == null) {
			return null;
		}
		StoredFile file = files.store(FILE, entry.upload(), standing.readerId());
		if (file.reading().isUnchecked()) {
			if (!entry.looked()) {
				throw new InvalidInputException("looked", "file.fault.look." + file.reading().hiding().get(0));
			}
			files.lookedAt(file.id(), standing.readerId());
		}
		return file;
	}

	private void write(TaskStanding standing, TaskNoteKind kind, TaskEntry entry, boolean onBehalf,
			@Nullable StoredFile file) {
		repository.flush();
		book.add(NewNote.builder()
			.id(entry.id())
			.taskId(standing.id())
			.kind(kind)
			.words(entry.words())
			.onBehalf(onBehalf)
			.by(standing.readerId())
			.at(time.now())
			.build());
		if (file != null) {
			book.attach(Ids.next(), standing.id(), entry.id(), file.id());
		}
	}

	private static TaskEntry entry(String words) {
		return new TaskEntry(Ids.next(), words, null, false);
	}

}

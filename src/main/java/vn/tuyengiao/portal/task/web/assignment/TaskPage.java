package vn.tuyengiao.portal.task.web.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import lombok.Getter;

import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.task.domain.assignment.TaskNote;
import vn.tuyengiao.portal.task.domain.assignment.TaskNoteKind;
import vn.tuyengiao.portal.task.domain.assignment.TaskPart;
import vn.tuyengiao.portal.task.domain.assignment.TaskReader.TaskSheet;
import vn.tuyengiao.portal.task.domain.assignment.TaskStanding;

/** The page of a task, in words. */
@Getter
public class TaskPage {

	private final TaskStanding standing;

	private final List<NoteLine> notes;

	private final List<PartLine> parts;

	private final List<String> watchers;

	private final boolean late;

	private final boolean closeRecallable;

	private final boolean originReadable;

	TaskPage(TaskSheet sheet, LocalDate today, Instant now, boolean originReadable) {
		this.standing = sheet.standing();
		this.notes = sheet.notes().stream().map(NoteLine::of).toList();
		this.parts = sheet.parts()
			.stream()
			.map(part -> new PartLine(part, Days.day(part.dueOn()),
					part.status().isOpen() && part.dueOn().isBefore(today)))
			.toList();
		this.watchers = sheet.watchers();
		this.late = standing.status().isOpen() && standing.dueOn().isBefore(today);
		this.closeRecallable = standing.closeRecallable(now);
		this.originReadable = originReadable;
	}

	public String href() {
		return standing.href();
	}

	public String due() {
		return Days.day(standing.dueOn());
	}

	public String given() {
		return Days.minute(standing.givenAt());
	}

	/** How many of its parts are not over. */
	public long openParts() {
		return parts.stream().filter(line -> !line.part().status().isOver()).count();
	}

	/** Why it came back; empty if it did not. */
	public String returned() {
		return said(TaskNoteKind.RETURNED);
	}

	/** Why it is not wanted; empty if it is. */
	public String cancelled() {
		return said(TaskNoteKind.CANCELLED);
	}

	private String said(TaskNoteKind kind) {
		return notes.stream()
			.filter(line -> line.note().kind() == kind)
			.findFirst()
			.map(line -> line.note().words())
			.orElse("");
	}

	/** What happened, in words. */
	public record NoteLine(TaskNote note, String at, String dueBefore, String dueAfter) {

		static NoteLine of(TaskNote note) {
			return new NoteLine(note, Days.minute(note.at()), Days.day(note.dueBefore()), Days.day(note.dueAfter()));
		}

	}

	/** A part in words. */
	public record PartLine(TaskPart part, String due, boolean late) {
	}

}

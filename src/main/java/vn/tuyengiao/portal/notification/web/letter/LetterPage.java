package vn.tuyengiao.portal.notification.web.letter;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.notification.domain.letter.LetterTask;
import vn.tuyengiao.portal.notification.domain.letter.LetterView;
import vn.tuyengiao.portal.platform.web.Days;

/**
 * A letter of reminder on its page.
 *
 * @param writable the reader may count anew, or take the letter away
 * @param done how many of its tasks are done since it was counted
 */
public record LetterPage(UUID id, List<Line> lines, int units, String countedOn, String newDueOn, boolean issued,
		boolean writable, int done) {

	static LetterPage of(LetterView letter, Set<Permission> held, List<LetterTask> done) {
		return new LetterPage(letter.id(),
				letter.tasks()
					.stream()
					.map(task -> new Line(task.committee(), task.title(), Days.day(task.dueOn()), task.daysLate(),
							done.contains(task)))
					.toList(),
				letter.units().size(), Days.day(letter.countedOn()), Days.day(letter.newDueOn()), letter.issued(),
				!letter.issued() && held.contains(Permission.REMIND), done.size());
	}

	public String href() {
		return "/reminders/letters/" + id;
	}

	public String paper() {
		return "/papers/reminder/" + id;
	}

	/** A task as it is read. */
	public record Line(String committee, String title, String due, int late, boolean done) {
	}

}

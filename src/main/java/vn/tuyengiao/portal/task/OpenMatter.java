package vn.tuyengiao.portal.task;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A proposal that is not answered or a task that is not done.
 *
 * @param title the task, or the words of the proposal
 * @param unitName who has to answer or to do it
 * @param since the day on which it was raised or given. Vietnam's calendar
 * @param originId the record of which it came; null if of none
 */
public record OpenMatter(Kind kind, UUID id, String title, String unitName, LocalDate since, LocalDate dueOn,
		@Nullable UUID originId) {

	/** Message key: {@code open-matter.<name>}. */
	public enum Kind {

		PROPOSAL, TASK

	}

	/** Where it is read. */
	public String href() {
		return (kind == Kind.PROPOSAL ? "/proposals/" : "/tasks/") + id;
	}

}

package vn.tuyengiao.portal.task.domain.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * How a task stands, and what the reader has to do with it.
 *
 * @param actId the act by which several got it; null for a single one
 * @param parentId of which task it is a part; null for none
 * @param originHref where the record is read of which it came; empty for none
 * @param directive reference of the directive that it carries out; empty for none
 * @param userName the person who has it; empty for whoever writes for the unit
 * @param gives the reader writes for the unit that gave it
 * @param does the reader is the one who has it, or writes for his unit
 * @param onBehalf what the reader does for its unit he does in the unit's place
 */
@Builder(toBuilder = true)
public record TaskStanding(UUID id, long version, @Nullable UUID actId, @Nullable UUID parentId, String parentTitle,
		String originKind, @Nullable UUID originId, String originTitle, String originHref, @Nullable UUID directiveId,
		String directive, UUID giverUnitId, String giverUnit, String giverName, UUID unitId, String unitName,
		@Nullable UUID userId, String userName, TaskText text, LocalDate dueOn, TaskStatus status, Instant givenAt,
		@Nullable Instant reportedAt, @Nullable UUID reportedBy, boolean seen, @Nullable Instant closedAt,
		@Nullable UUID closedBy, UUID readerId, boolean gives, boolean does, boolean onBehalf) {

	public String title() {
		return text.title();
	}

	public String href() {
		return "/tasks/" + id;
	}

	public TaskHolder holder() {
		return new TaskHolder(unitId, userId);
	}

	/** The reader may note something of it. */
	public boolean notable() {
		return (does || gives) && !status.isOver();
	}

	/** The reader may report it, hand it on, split it. */
	public boolean doable() {
		return does && status.isOpen();
	}

	public boolean reportRecallable() {
		return does && status == TaskStatus.REPORTED && !seen && (!gives || readerId.equals(reportedBy));
	}

	/** The reader may close it or give it back. */
	public boolean decidable() {
		return gives && status == TaskStatus.REPORTED && !readerId.equals(reportedBy);
	}

	/** The reader may change, move or cancel it. */
	public boolean changeable() {
		return gives && !status.isOver();
	}

	public boolean closeRecallable(Instant now) {
		return gives && status == TaskStatus.DONE && readerId.equals(closedBy) && closedAt != null
				&& now.isBefore(closedAt.plus(Task.RECALL));
	}

}

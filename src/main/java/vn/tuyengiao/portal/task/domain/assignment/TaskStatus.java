package vn.tuyengiao.portal.task.domain.assignment;

/** How far a task is. Message key: {@code task.status.<name>}. */
public enum TaskStatus {

	/** Nobody noted anything yet. */
	GIVEN,
	/** Under way. */
	STARTED,
	/** Done as its unit says, until who gave it looks. */
	REPORTED,
	/** What was reported did not do. */
	RETURNED,
	/** Closed by who gave it. */
	DONE,
	/** Not wanted any more. */
	CANCELLED;

	/** It waits for whoever has it. */
	public boolean isOpen() {
		return this == GIVEN || this == STARTED || this == RETURNED;
	}

	/** Nothing is to be done any more. */
	public boolean isOver() {
		return this == DONE || this == CANCELLED;
	}

}

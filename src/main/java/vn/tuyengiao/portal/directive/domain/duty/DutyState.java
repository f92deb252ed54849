package vn.tuyengiao.portal.directive.domain.duty;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Where a unit stands with a directive, by the first step that it still owes. Message
 * key: {@code directive.matrix.state.<name>}.
 */
public enum DutyState {

	/** Nothing is owed any more. */
	DONE,
	/** The first missing step is not past its due date. */
	OPEN,
	/** It is. */
	LATE;

	/**
	 * @param dueOn of the first missing step; null if none is missing
	 */
	public static DutyState of(@Nullable LocalDate dueOn, LocalDate today) {
		return dueOn == null ? DONE : dueOn.isBefore(today) ? LATE : OPEN;
	}

}

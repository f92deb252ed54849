package vn.tuyengiao.portal.conference.domain.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What came of a directive: a conference on it, a task given because of it, a proposal
 * that it concerns.
 *
 * @param unitId of whom it is told: who held it, whose members were there, who has the
 * task, who raised the proposal
 * @param text its title, or the words of a proposal, cut where they are long
 * @param heldOn day of a conference; null for the others
 * @param reached members who heard it at a conference, of those {@code obliged}
 * @param raisedBy of a proposal; empty for the others
 * @param stands of a proposal how it was judged, or else stands; empty for the others
 * @param settled a conference was entered for its unit; a proposal was judged
 */
public record CameOfIt(CameAs as, UUID id, UUID unitId, String unitName, String text, @Nullable LocalDate heldOn,
		Instant at, String by, int reached, int obliged, String raisedBy, String stands, boolean settled) {

	/** What it is. */
	public enum CameAs {

		/** A conference that the unit held. */
		OWN,
		/** One that others held, its members were called. */
		CALLED,
		/** One for which its members can make up on that day. */
		MAKE_UP,
		/** A task was given to it. */
		TASK_GIVEN,
		/** It reported that a task is done. */
		TASK_REPORTED,
		/** A task of it was closed. */
		TASK_CLOSED,
		/** A proposal. */
		PROPOSAL

	}

}

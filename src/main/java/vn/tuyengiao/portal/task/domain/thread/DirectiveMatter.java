package vn.tuyengiao.portal.task.domain.thread;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that came of a directive.
 *
 * @param text the title of a task, or the words of a proposal, cut where they are long
 * @param raisedBy of a proposal; empty for a task
 * @param stands of a task what happened (GIVEN, REPORTED, CLOSED), of a proposal how it
 * was judged or else stands
 * @param judged a proposal was judged
 */
public record DirectiveMatter(boolean proposal, UUID id, UUID unitId, String unitName, String text, String raisedBy,
		String stands, boolean judged, Instant at, String by) {
}

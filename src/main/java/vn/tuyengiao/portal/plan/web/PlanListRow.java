package vn.tuyengiao.portal.plan.web;

import java.util.List;
import java.util.UUID;

import vn.tuyengiao.portal.platform.web.Mark;
import vn.tuyengiao.portal.platform.web.Step;

/**
 * One row of the list in the reader's words: days as dd/MM/yyyy, the step that comes
 * next, and where more time can be given.
 *
 * @param unitName null in the list of one unit
 * @param subject a link as soon as something is begun
 * @param due the day and what is to be said of it
 * @param sentOn the day, null while nothing was sent
 * @param begin the next step where it is to begin; null for others
 */
public record PlanListRow(String unitName, String period, Step subject, Mark status, Mark standing, List<Mark> due,
		String sentOn, Begin begin, List<Step> steps) {

	/** A step that is posted, with unit and period where they are given. */
	public record Begin(String href, String label, String name, UUID unitId, UUID periodId) {
	}

}

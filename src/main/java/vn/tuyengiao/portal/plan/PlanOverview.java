package vn.tuyengiao.portal.plan;

import java.util.List;

/**
 * What a start page tells of plans and reports, as far as the signed-in user may read
 * them. Each method is one statement, however many units there are.
 */
public interface PlanOverview {

	/**
	 * The counts of plans and of reports of each period that is open today: between its
	 * opening and the lock, the nearest due date first.
	 */
	List<StandingFigures> openFigures();

	/**
	 * What the user's own units still have to do before the lock, the most urgent first.
	 * A report is owed once its plan is accepted.
	 */
	List<OwedItem> owed(int most);

	/** What the user's own units sent and the district has not decided on. */
	List<OwedItem> sent(int most);

	/** How the user's own units stood with what is locked, the newest first. */
	List<OwedItem> past(int most);

	/** What waits for a decision, the longest wait first. */
	List<OwedItem> queue(int most);

	/** What is past its due date with nothing sent, the longest delay first. */
	List<OwedItem> silent(int most);

}

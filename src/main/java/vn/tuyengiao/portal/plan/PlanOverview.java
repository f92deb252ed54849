package vn.tuyengiao.portal.plan;

import java.util.List;

/**
 * What a start page tells of plans and reports besides what is owed, as far as the
 * signed-in user may read them. Each method is one statement, however many units there
 * are.
 */
public interface PlanOverview {

	/**
	 * The counts of plans and of reports of each period that is open today: between its
	 * opening and the lock, the nearest due date first.
	 */
	List<StandingFigures> openFigures();

	/** What came of what the user's own units had to send, at most so many of each. */
	OwnPlans own(int most);

	/**
	 * @param sent what the district has not decided on, the longest wait first
	 * @param past how the units stood with what is locked, the newest first
	 */
	record OwnPlans(List<ObligationLine> sent, List<ObligationLine> past) {
	}

}

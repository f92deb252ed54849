package vn.tuyengiao.portal.platform.rounds;

import java.time.LocalDate;

/**
 * What is owed by a day, as far as its submission goes: it closes some day, and its
 * status follows. Days of Asia/Ho_Chi_Minh.
 */
public interface SubmissionDue {

	/**
	 * @throws vn.tuyengiao.portal.platform.RefusedException once it is closed
	 */
	void requireOpen(LocalDate today);

	/**
	 * Takes the status over, or changes nothing at all.
	 * @throws vn.tuyengiao.portal.platform.RefusedException if it cannot go there, or not
	 * on that day
	 */
	void follow(SubmissionStatus to, LocalDate today);

	/**
	 * A sending (back to DRAFT or RETURNED) or an acceptance (back to SUBMITTED) is
	 * recalled: it is as if it had not been.
	 */
	void recall(SubmissionStatus backTo);

}

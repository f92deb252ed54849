package vn.tuyengiao.portal.platform.web.frame;

import java.util.OptionalInt;

/** Tells the frame what the bell shows; each page asks once, by one indexed statement. */
@FunctionalInterface
public interface UnreadNotices {

	/** Counting ends here. */
	int MOST = 100;

	/**
	 * How many notices the reader has not read, {@link #MOST} for that many or more;
	 * empty for who gets none.
	 */
	OptionalInt count();

}

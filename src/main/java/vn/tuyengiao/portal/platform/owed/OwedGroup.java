package vn.tuyengiao.portal.platform.owed;

import java.util.List;

/**
 * The first tasks of one bucket.
 *
 * @param total how many there are in it; at least so many if not {@code exact}
 */
public record OwedGroup(OwedBucket bucket, List<OwedRow> rows, int total, boolean exact) {

	public int more() {
		return total - rows.size();
	}

}

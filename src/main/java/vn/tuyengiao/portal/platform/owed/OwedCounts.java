package vn.tuyengiao.portal.platform.owed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How many tasks there are.
 *
 * @param buckets of one question, by their days; all of them
 * @param others of each further question
 */
public record OwedCounts(Map<OwedBucket, Long> buckets, List<Long> others) {

	static OwedCounts none(int others) {
		Map<OwedBucket, Long> buckets = new EnumMap<>(OwedBucket.class);
		for (OwedBucket bucket : OwedBucket.values()) {
			buckets.put(bucket, 0L);
		}
		return new OwedCounts(buckets, new ArrayList<>(Collections.nCopies(others, 0L)));
	}

	/** Of the first question by bucket, of the others in all. */
	void take(int question, @Nullable String bucket, long count) {
		if (bucket == null) {
			others.set(question - 1, count);
		}
		else {
			buckets.put(OwedBucket.valueOf(bucket), count);
		}
	}

	/** All buckets together. */
	public long all() {
		return buckets.values().stream().mapToLong(Long::longValue).sum();
	}

}

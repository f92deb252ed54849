package vn.tuyengiao.portal.plan.sample;

import java.util.List;
import java.util.UUID;

/**
 * Who acts in one commune's sample: those who write and send, those at the district who
 * decide, and the commune's board for the leads of tasks.
 */
record SampleCast(UUID unitId, UUID secretary, UUID head, UUID firstOfficer, UUID secondOfficer, UUID leader,
		List<UUID> board) {

	UUID sender(int seed) {
		return seed % 3 == 0 ? head : secretary;
	}

	UUID reviewer(int seed) {
		return switch (Math.floorMod(seed, 5)) {
			case 0 -> leader;
			case 1, 3 -> firstOfficer;
			default -> secondOfficer;
		};
	}

}

package vn.tuyengiao.portal.conference.domain.membership;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A unit with its figures of today; none of one that has said none.
 */
public record MembershipRow(UUID unitId, String unitName, @Nullable LocalDate asOf, @Nullable Integer members,
		@Nullable Integer exempt) {

	public @Nullable Integer obliged() {
		return members == null || exempt == null ? null : Integer.valueOf(members - exempt);
	}

}

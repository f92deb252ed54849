package vn.tuyengiao.portal.conference.domain.membership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How many Party members a unit has from a day on.
 *
 * @param exempt of {@code members}, those exempt from Party life
 */
public record MemberCount(LocalDate asOf, int members, int exempt, long version, String notedBy, Instant notedAt) {

	public int obliged() {
		return members - exempt;
	}

}

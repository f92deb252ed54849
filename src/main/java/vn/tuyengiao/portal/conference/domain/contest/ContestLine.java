package vn.tuyengiao.portal.conference.domain.contest;

import java.util.UUID;

/**
 * A round, an entry or a juror as it is kept.
 *
 * @param unitName of an entry, else empty
 */
public record ContestLine(UUID id, ContestPart part, long version, String unitName, ContestText text) {

	/** A round in which the jury ranks, 1 being the best; else it gives marks. */
	public boolean ranked() {
		return text.most() == null;
	}

}

package vn.tuyengiao.portal.conference.domain.answer;

import java.util.UUID;

/**
 * How the answer of a unit for which the reader writes stands, in short.
 *
 * @param open people without an answer
 * @param seats that nobody was named for
 * @param answered all is answered
 * @param again the answer was given before the conference was moved
 * @param venue where its people come
 * @param place the hall there; empty if nobody said
 * @param link where it is joined over a line; empty for none
 */
public record OwnAnswer(UUID unitId, String unitName, int people, int open, int seats, boolean answered, boolean again,
		String venue, String place, String link) {

	/** Something is still asked of the unit. */
	public boolean isOwed() {
		return (people > 0 || seats > 0) && (!answered || again);
	}

}

package vn.tuyengiao.portal.conference.domain.call;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who is called to a conference: a unit or all that report below it, each of which names
 * {@code seats} of its own people; a standing group; or one person.
 *
 * @param unitId of a unit itself, of a person the unit that he comes from
 * @param below the units that report below it, and not the unit itself
 * @param personId of a person whom the portal keeps; null for one who is only named
 * @param venueId where they come; null for the venue of their own unit, or else the
 * host's
 */
public record Called(What what, @Nullable UUID unitId, boolean below, int seats, @Nullable UUID groupId,
		@Nullable UUID personId, String name, String post, @Nullable UUID venueId) {

	public static Called unit(UUID unitId, int seats) {
		return new Called(What.UNIT, unitId, false, seats, null, null, "", "", null);
	}

	public static Called unitsBelow(UUID unitId, int seats) {
		return new Called(What.UNIT, unitId, true, seats, null, null, "", "", null);
	}

	public static Called group(UUID groupId) {
		return new Called(What.GROUP, null, false, 0, groupId, null, "", "", null);
	}

	public static Called person(UUID unitId, @Nullable UUID personId, String name, String post) {
		return new Called(What.PERSON, unitId, false, 0, null, personId, name, post, null);
	}

	public Called at(@Nullable UUID venue) {
		return new Called(what, unitId, below, seats, groupId, personId, name, post, venue);
	}

	/** Message key: {@code conference.call.<name>}. */
	public enum What {

		UNIT, GROUP, PERSON

	}

}

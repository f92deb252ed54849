package vn.tuyengiao.portal.conference.domain.meeting;

import java.util.UUID;

/**
 * What hangs on a conference and is kept in a room above. Declared here and implemented
 * there, in the order in which they need each other.
 */
public interface ConferencePart {

	/** A conference was planned: what its kind and its host bring along is put there. */
	void planned(UUID conferenceId, UUID unitId, UUID kindId, String place);

	/**
	 * A further meeting of a series was planned: it takes over what is kept there of the
	 * last one.
	 */
	default void continued(UUID conferenceId, UUID unitId, UUID kindId, String place, UUID lastId) {
		planned(conferenceId, unitId, kindId, place);
	}

	/** Its host says another place than before. */
	default void placed(UUID conferenceId, UUID unitId, String before, String place) {
	}

}

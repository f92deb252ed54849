package vn.tuyengiao.portal.conference.domain.day;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.invitee.InviteeReply;

/**
 * Somebody in the list of a venue at a session.
 *
 * @param walkIn came without being called
 * @param guest is called to another venue and came here
 * @param elsewhere is called here and was marked at another venue
 * @param exempt why nothing is asked of him; empty if it is
 * @param delegateName who comes for him; empty for nobody
 * @param reason why he is excused; empty for none
 * @param state null as long as nobody marked him
 * @param heard was at another session before
 */
public record RollLine(UUID id, UUID unitId, String unitName, String name, String post, boolean walkIn, boolean guest,
		boolean elsewhere, String exempt, InviteeReply reply, String delegateName, String delegatePost, String reason,
		@Nullable AttendanceState state, @Nullable AttendanceWay way, boolean essay, boolean heard) {

	/** Is in the room as far as the list says. */
	public boolean came() {
		return state != null && state.came();
	}

	/** Counts among those who have to come. */
	public boolean obliged() {
		return !walkIn && exempt.isEmpty();
	}

}

package vn.tuyengiao.portal.conference.domain.answer;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.invitee.InviteeReply;

/**
 * Somebody of a unit who is called, or whom it named, with what it answered for him.
 *
 * @param named by his unit, for one of its seats
 * @param exempt why nothing is asked of him; empty for who is not exempt
 * @param by who answered; null while nobody did
 * @param moves how often the conference had been moved by then
 * @param onBehalf somebody above answered
 */
public record CalledPerson(UUID id, long version, @Nullable UUID personId, String name, String post, boolean named,
		String exempt, InviteeReply reply, String delegate, String delegatePost, String reason, @Nullable String by,
		@Nullable Instant at, int moves, boolean onBehalf) {

	/** An answer is asked for him, and there is none. */
	public boolean isOpen() {
		return !named && exempt.isEmpty() && reply == InviteeReply.NONE;
	}

}

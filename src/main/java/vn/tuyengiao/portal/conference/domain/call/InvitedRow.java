package vn.tuyengiao.portal.conference.domain.call;

import java.util.UUID;

import vn.tuyengiao.portal.conference.domain.invitee.InviteeOrigin;
import vn.tuyengiao.portal.conference.domain.invitee.InviteeReply;

/**
 * Somebody who is called, with what was answered for him.
 *
 * @param exempt why he is excluded from what is asked; empty for who is not, and for a
 * reader who must not know
 * @param before it was answered before the conference was moved
 */
public record InvitedRow(UUID id, String name, String post, UUID unitId, String unitName, String venue,
		InviteeOrigin origin, String exempt, InviteeReply reply, String delegateName, String delegatePost,
		String reason, boolean before) {
}

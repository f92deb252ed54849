package vn.tuyengiao.portal.conference.domain.call;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.invitee.InviteeReply;

/** Which of those called are asked for; null where anything goes. */
public record InvitedFilter(@Nullable String words, @Nullable UUID unit, @Nullable UUID venue,
		@Nullable InviteeReply reply) {
}

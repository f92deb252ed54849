package vn.tuyengiao.portal.conference.web.called;

import vn.tuyengiao.portal.conference.domain.call.InvitedRow;
import vn.tuyengiao.portal.conference.domain.invitee.InviteeOrigin;
import vn.tuyengiao.portal.conference.domain.invitee.InviteeReply;
import vn.tuyengiao.portal.platform.web.Words;

/**
 * Somebody who is called, in words.
 *
 * @param named by his unit, for one of its seats
 * @param answer the delegate or the reason; empty for neither
 */
public record InvitedWords(String name, String post, String unit, String venue, InviteeReply reply, String answer,
		boolean before, boolean named, String exempt) {

	static InvitedWords of(Words words, InvitedRow row) {
		String answer = row.reply() == InviteeReply.DELEGATE ? delegate(row) : row.reason();
		return new InvitedWords(row.name(), row.post(), row.unitName(), row.venue(), row.reply(), answer, row.before(),
				row.origin() == InviteeOrigin.NAMED,
				row.exempt().isEmpty() ? "" : words.say("conference.called.exempt.because", row.exempt()));
	}

	static String delegate(InvitedRow row) {
		return row.delegatePost().isEmpty() ? row.delegateName() : row.delegateName() + ", " + row.delegatePost();
	}

}

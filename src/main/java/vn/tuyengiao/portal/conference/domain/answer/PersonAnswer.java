package vn.tuyengiao.portal.conference.domain.answer;

import java.util.UUID;

import vn.tuyengiao.portal.conference.domain.invitee.InviteeReply;

/**
 * What is answered for somebody who is called.
 *
 * @param version of the answer that was looked at
 * @param touched somebody changed it in the form; else it goes on as it is
 */
public record PersonAnswer(UUID inviteeId, long version, boolean touched, InviteeReply reply, String delegate,
		String delegatePost, String reason) {

	/** Without what does not belong to it. */
	PersonAnswer bare() {
		boolean sends = reply == InviteeReply.DELEGATE;
		return new PersonAnswer(inviteeId, version, touched, reply, sends ? delegate : "", sends ? delegatePost : "",
				reply == InviteeReply.EXCUSED ? reason : "");
	}

	/** Whether it was answered so already, as by the same press before. */
	boolean isThatOf(CalledPerson person) {
		PersonAnswer said = bare();
		return said.reply == person.reply() && said.delegate.equals(person.delegate())
				&& said.delegatePost.equals(person.delegatePost()) && said.reason.equals(person.reason());
	}

}

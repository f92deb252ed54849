package vn.tuyengiao.portal.conference.web.answer;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.conference.domain.ConferenceStatus;
import vn.tuyengiao.portal.conference.domain.answer.AnswerReader;
import vn.tuyengiao.portal.conference.domain.answer.OwnAnswer;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.Papers;
import vn.tuyengiao.portal.platform.web.Days;

/** What the page of a conference says of the answers of the reader's own units. */
@Component
@RequiredArgsConstructor
public class AnswerCards {

	private final AnswerReader reader;

	private final Papers papers;

	public AnswerCard of(ConferenceStanding standing) {
		boolean asked = standing.isUnderWay();
		return new AnswerCard(standing, asked ? reader.own(standing.id()) : List.of(), Days.day(standing.replyBy()),
				invitation(standing));
	}

	/**
	 * Where the invitation is shown: to the host at any time, to others once it was
	 * issued; else null.
	 */
	@Nullable String invitation(ConferenceStanding standing) {
		boolean shown = standing.readsHost() || !papers.issued(PaperKind.INVITATION, standing.id()).isEmpty();
		return shown ? PaperKind.INVITATION.href(standing.id()) : null;
	}

	/**
	 * The card.
	 *
	 * @param replyBy empty if no day is set
	 */
	public record AnswerCard(ConferenceStanding standing, List<OwnAnswer> own, String replyBy,
			@Nullable String invitation) {

		/** Whether answers are taken still. */
		public boolean open() {
			return standing.status() == ConferenceStatus.INVITED;
		}

		/** Somebody who is called can put it into his calendar. */
		public boolean dated() {
			return !standing.isDraft();
		}

		public String href() {
			return standing.href();
		}

	}

}

package vn.tuyengiao.portal.conference.domain.call;

import java.security.SecureRandom;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.conference.domain.meeting.ConferencePart;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.Conferences;
import vn.tuyengiao.portal.conference.domain.told.ConferenceNews;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Who is called to a conference, and the one press that tells them all. What groups and
 * units mean is settled by that press and kept.
 */
@Service
@Transactional
@RequiredArgsConstructor
@Order(20)
public class ConferenceSending implements ConferencePart {

	private static final int KEY_BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final Conferences conferences;

	private final CallBook book;

	private final ConferenceNews news;

	private final Access access;

	private final VietnamTime time;

	@Override
	public void planned(UUID conferenceId, UUID unitId, UUID kindId, String place) {
		book.addUsual(conferenceId, kindId);
	}

	/**
	 * Calls somebody to a draft. The same form sent twice calls once.
	 * @throws RefusedException if it was sent
	 */
	public void call(UUID conferenceId, UUID callId, Called called) {
		draft(conferenceId);
		book.add(callId, conferenceId, called);
	}

	/**
	 * Takes somebody out of those called to a draft.
	 * @throws RefusedException if it was sent
	 */
	public void drop(UUID conferenceId, UUID callId) {
		draft(conferenceId);
		book.drop(conferenceId, callId);
	}

	/**
	 * Tells all who are called.
	 * @throws StaleException if somebody changed the conference since {@code version}
	 * @throws RefusedException if it was sent, its day is over, or nobody is called
	 */
	public void send(UUID conferenceId, long version) {
		ConferenceStanding standing = draft(conferenceId);
		if (standing.version() != version) {
			throw new StaleException("conference " + conferenceId);
		}
		if (standing.heldOn().isBefore(time.today())) {
			throw new RefusedException("conference.refused.day-over");
		}
		int called = book.resolvePersons(conferenceId);
		int seats = book.resolveUnits(conferenceId);
		if (called + seats == 0) {
			throw new RefusedException("conference.refused.nobody");
		}
		byte[] key = new byte[KEY_BYTES];
		RANDOM.nextBytes(key);
		conferences.send(conferenceId, key);
		news.invited(conferenceId);
	}

	/**
	 * How the answer of a unit stands from now on. Who asks has taken the conference and
	 * checked access.
	 * @param whole all is answered
	 * @param fewer it names fewer people than it has seats
	 */
	public void answered(UUID conferenceId, UUID unitId, boolean whole, boolean fewer, boolean onBehalf) {
		book.answered(conferenceId, unitId, whole, fewer, access.user().id(), onBehalf, time.now());
	}

	private ConferenceStanding draft(UUID conferenceId) {
		ConferenceStanding standing = conferences.takeHosted(conferenceId);
		if (!standing.isDraft()) {
			throw new RefusedException("conference.refused.sent");
		}
		return standing;
	}

}

package vn.tuyengiao.portal.conference.domain.call;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Absences;
import vn.tuyengiao.portal.account.Absences.UnattendedUnit;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.conference.domain.call.SendingSheet.SendOrder;
import vn.tuyengiao.portal.conference.domain.meeting.ConferencePart;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.Conferences;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;
import vn.tuyengiao.portal.conference.domain.told.ConferenceNews;
import vn.tuyengiao.portal.organization.WorkingDays;
import vn.tuyengiao.portal.platform.InvalidInputException;
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

	/** So many clashes are shown. */
	private static final int MOST_CLASHES = 50;

	private static final int KEY_BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final Conferences conferences;

	private final CallBook book;

	private final CallQueries calls;

	private final ClashQueries clashes;

	private final ConferenceNews news;

	private final WorkingDays workingDays;

	private final Absences absences;

	private final Access access;

	private final VietnamTime time;

	@Override
	public void planned(UUID conferenceId, UUID unitId, UUID kindId, String place) {
		book.addUsual(conferenceId, kindId);
	}

	@Override
	public void continued(UUID conferenceId, UUID unitId, UUID kindId, String place, UUID lastId) {
		if (book.copy(conferenceId, lastId) == 0) {
			planned(conferenceId, unitId, kindId, place);
		}
	}

	/**
	 * Calls somebody to a draft. Who is called so already is called once.
	 * @return whether it is one call more
	 * @throws RefusedException if it was sent
	 */
	public boolean call(UUID conferenceId, UUID callId, Called called) {
		draft(conferenceId);
		return book.add(callId, conferenceId, called);
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
	 * What sending it would do.
	 * @throws RefusedException if it was sent
	 */
	@Transactional(readOnly = true)
	public SendingSheet sheet(UUID conferenceId) {
		ConferenceStanding standing = conferences.hosted(conferenceId);
		if (!standing.isDraft()) {
			throw new RefusedException("conference.refused.sent");
		}
		return sheet(standing);
	}

	/**
	 * Tells all who are called. The button pressed twice tells them once.
	 * @throws StaleException if somebody changed the conference since it was looked at
	 * @throws InvalidInputException at {@code anyway} if it clashes and that was not
	 * accepted; for the whole if others are called than were seen
	 * @throws RefusedException if it was sent otherwise, its day is over, or nobody is
	 * called
	 */
	public void send(UUID conferenceId, SendOrder order) {
		ConferenceStanding standing = conferences.takeHosted(conferenceId);
		if (standing.isUnderWay() && standing.version() == order.version() + 1) {
			return;
		}
		if (!standing.isDraft()) {
			throw new RefusedException("conference.refused.sent");
		}
		if (standing.version() != order.version()) {
			throw new StaleException("conference " + conferenceId);
		}
		SendingSheet sheet = sheet(standing);
		if (!sheet.blocks().isEmpty()) {
			throw new RefusedException(sheet.blocks().get(0));
		}
		if (sheet.count().persons() != order.persons() || sheet.count().seats() != order.seats()) {
			throw new InvalidInputException("", "conference.called.fault.others");
		}
		if (sheet.warns() && !order.anyway()) {
			throw new InvalidInputException("anyway", "conference.called.fault.clash");
		}
		book.resolvePersons(conferenceId);
		book.resolveUnits(conferenceId);
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

	private SendingSheet sheet(ConferenceStanding standing) {
		List<SessionView> sessions = conferences.sessions(standing.id());
		CallCount count = calls.count(standing.id());
		Collection<UUID> read = access.user().rootsOf(Permission.READ);
		Page<Clash> found = clashes.of(standing.id(), read, MOST_CLASHES);
		return new SendingSheet(standing, sessions, count, blocks(standing, count), lacks(standing, count),
				found.getContent(), found.getTotalElements(),
				workingDays.daysOff(sessions.stream().map(session -> session.times().heldOn()).toList()),
				unattended(standing));
	}

	private List<UnattendedUnit> unattended(ConferenceStanding standing) {
		return standing.replyBy() == null ? List.of()
				: absences.unattended(calls.units(standing.id()), standing.replyBy());
	}

	private List<String> blocks(ConferenceStanding standing, CallCount count) {
		List<String> blocks = new ArrayList<>();
		if (standing.heldOn().isBefore(time.today())) {
			blocks.add("conference.refused.day-over");
		}
		if (count.isEmpty()) {
			blocks.add("conference.refused.nobody");
		}
		return blocks;
	}

	private static List<String> lacks(ConferenceStanding standing, CallCount count) {
		List<String> lacks = new ArrayList<>();
		if (standing.replyBy() == null) {
			lacks.add("conference.called.lacks.reply-by");
		}
		if (standing.chair().isEmpty()) {
			lacks.add("conference.called.lacks.chair");
		}
		if (count.agenda() == 0) {
			lacks.add("conference.called.lacks.agenda");
		}
		if (count.nowhere() > 0) {
			lacks.add("conference.called.lacks.place");
		}
		return lacks;
	}

	private void draft(UUID conferenceId) {
		if (!conferences.takeHosted(conferenceId).isDraft()) {
			throw new RefusedException("conference.refused.sent");
		}
	}

}

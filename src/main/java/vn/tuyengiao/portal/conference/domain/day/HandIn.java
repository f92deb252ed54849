package vn.tuyengiao.portal.conference.domain.day;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/**
 * A venue hands its attendance in: from then on its list is closed. The host may open it
 * again, and closes the list of a venue from which nothing comes, saying why.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class HandIn {

	private final VenueGate gate;

	private final VenueDayBook book;

	private final Access access;

	private final VietnamTime time;

	/** How the venue stands, for who writes in its list. */
	@Transactional(readOnly = true)
	public VenueStanding read(UUID conferenceId, UUID venueId) {
		return gate.kept(conferenceId, venueId, null);
	}

	/** The same for who writes for the host. */
	@Transactional(readOnly = true)
	public VenueStanding hosted(UUID conferenceId, UUID venueId) {
		return gate.hosted(conferenceId, venueId);
	}

	/**
	 * Notes what it counts without names; the list stays open.
	 * @param version {@link VenueStanding#numbersVersion()} as the writer saw it
	 * @throws InvalidInputException with faults at the parts of the figures
	 * @throws RefusedException if the list is closed
	 * @throws StaleException if somebody noted other numbers meanwhile
	 */
	public void count(UUID conferenceId, UUID venueId, long version, MemberFigures numbers, boolean onPaper) {
		VenueStanding venue = take(conferenceId, venueId);
		check(numbers);
		requireSeen(venue, version, numbers, onPaper);
		book.count(venueId, numbers, onPaper);
	}

	/**
	 * Hands it in.
	 * @throws InvalidInputException as {@link #count}
	 * @throws RefusedException if it was handed in, or no session has begun
	 * @throws StaleException as {@link #count}
	 */
	public void handIn(UUID conferenceId, UUID venueId, long version, MemberFigures numbers, boolean onPaper) {
		VenueStanding venue = take(conferenceId, venueId);
		check(numbers);
		requireSeen(venue, version, numbers, onPaper);
		if (venue.isBeforeAll(time.now())) {
			throw new RefusedException("conference.day.refused.not-begun");
		}
		book.count(venueId, numbers, onPaper);
		book.close(venueId, access.user().id(), time.now(), false, "");
	}

	/**
	 * The host closes the list of a venue from which none comes.
	 * @throws InvalidInputException with a fault at {@code reason}
	 * @throws RefusedException if it is closed, or no session has begun
	 */
	public void close(UUID conferenceId, UUID venueId, String reason) {
		gate.hosted(conferenceId, venueId);
		VenueStanding venue = take(conferenceId, venueId);
		new Faults().addIf(reason.isBlank(), "reason", "conference.fault.reason")
			.addIf(SecrecyMarking.inSubject(reason), "reason", "conference.fault.secret")
			.throwIfAny();
		if (venue.isBeforeAll(time.now())) {
			throw new RefusedException("conference.day.refused.not-begun");
		}
		book.close(venueId, access.user().id(), time.now(), true, reason);
	}

	/**
	 * The host opens a list that is closed, so that it can be put right. Open already, it
	 * stays so.
	 * @throws RefusedException if the conference is over
	 */
	public void reopen(UUID conferenceId, UUID venueId) {
		gate.hosted(conferenceId, venueId);
		book.take(venueId);
		if (!gate.hosted(conferenceId, venueId).status().isUnderWay()) {
			throw new RefusedException("conference.day.refused.over");
		}
		book.open(venueId);
	}

	/** Looked at again behind the lock: two may hand in at once. */
	private VenueStanding take(UUID conferenceId, UUID venueId) {
		gate.kept(conferenceId, venueId, null);
		book.take(venueId);
		VenueStanding venue = gate.kept(conferenceId, venueId, null);
		RefusedException refusal = venue.refusal(time.now());
		if (refusal != null) {
			throw refusal;
		}
		return venue;
	}

	/** Whoever says what is noted already overwrites nobody. */
	private static void requireSeen(VenueStanding venue, long version, MemberFigures numbers, boolean onPaper) {
		boolean same = venue.numbers().equals(numbers) && venue.onPaper() == onPaper;
		if (!same && venue.numbersVersion() != version) {
			throw new StaleException("numbers of venue " + venue.venueId());
		}
	}

	private static void check(MemberFigures numbers) {
		Faults faults = new Faults();
		boolean anybody = numbers.members() + numbers.exempt() + numbers.present() + numbers.excused()
				+ numbers.madeUp() + numbers.attendances() + numbers.essays() > 0;
		if (anybody) {
			numbers.check(faults);
		}
		faults.throwIfAny();
	}

}

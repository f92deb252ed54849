package vn.tuyengiao.portal.conference.domain.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.ConferenceStatus;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;

/**
 * What a unit answers to a conference, for who writes for the unit.
 *
 * @param people those called first, then those whom it named, each by name
 * @param board of whom it may name somebody
 */
public record UnitAnswer(ConferenceStanding standing, List<SessionView> sessions, Unit unit, List<CalledPerson> people,
		List<BoardPerson> board) {

	/** It can still be changed: nobody has opened the conference. */
	public boolean isWritable() {
		return standing.status() == ConferenceStatus.INVITED;
	}

	public List<CalledPerson> called() {
		return people.stream().filter(person -> !person.named()).toList();
	}

	public List<CalledPerson> named() {
		return people.stream().filter(CalledPerson::named).toList();
	}

	/** Seats for which nobody is named. */
	public int seatsLeft() {
		return Math.max(0, unit.seats() - named().size());
	}

	/** How many have no answer. */
	public int open() {
		return (int) people.stream().filter(CalledPerson::isOpen).count();
	}

	/** Answers that were given before the conference was moved. */
	public boolean isBeforeMove() {
		return people.stream().anyMatch(person -> person.by() != null && person.moves() < standing.moves());
	}

	/**
	 * A unit from which somebody is called, and where those come whom it names.
	 *
	 * @param onBehalf the reader writes for it from above
	 * @param answeredAt since when all is answered; null while something is open
	 * @param answeredFor somebody above answered last
	 */
	public record Unit(UUID id, String name, boolean onBehalf, UUID venueId, String venue, String place, String link,
			int seats, boolean fewer, @Nullable Instant answeredAt, @Nullable String answeredBy, boolean answeredFor) {
	}

	/** A member of the unit's board. */
	public record BoardPerson(UUID id, String name, String post) {
	}

}

package vn.tuyengiao.portal.conference.domain.door;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.conference.domain.day.AttendanceBook;
import vn.tuyengiao.portal.conference.domain.day.AttendanceState;
import vn.tuyengiao.portal.conference.domain.day.VenueGate;
import vn.tuyengiao.portal.conference.domain.day.VenueStanding;
import vn.tuyengiao.portal.conference.domain.door.DoorAnswer.Person;
import vn.tuyengiao.portal.conference.domain.door.DoorQueries.Door;
import vn.tuyengiao.portal.conference.domain.door.DoorQueries.DoorPerson;
import vn.tuyengiao.portal.conference.domain.invitee.InviteeBook;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;

/**
 * The door of a venue: a code that changes each minute, by which whoever is called notes
 * himself with a telephone, from thirty minutes before a session begins until an hour
 * after. A user is one person at a conference; what is refused is written nowhere.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class DoorDesk {

	static final Duration BEFORE = Duration.ofMinutes(30);

	static final Duration AFTER = Duration.ofMinutes(60);

	private final VenueGate gate;

	private final DoorQueries queries;

	private final AttendanceBook book;

	private final InviteeBook invitees;

	private final TransactionLock lock;

	private final Access access;

	private final VietnamTime time;

	/**
	 * What the screen at the door shows now, for who keeps the venue's list.
	 * @throws NotFoundException if the venue is not the reader's, or has no such session
	 */
	@Transactional(readOnly = true)
	public DoorScreen screen(UUID conferenceId, UUID venueId, UUID sessionId) {
		VenueStanding venue = gate.kept(conferenceId, venueId, sessionId);
		Door door = door(venueId, sessionId);
		Instant now = time.now();
		Instant begins = begins(door);
		return new DoorScreen(venue, DoorCodes.code(door.key(), sessionId, venueId, now), begins.minus(BEFORE),
				begins.plus(AFTER), now);
	}

	/**
	 * What the code opens for the user. Nothing is written.
	 * @throws NotFoundException if there is no such venue or session
	 */
	@Transactional(readOnly = true)
	public DoorAnswer scan(UUID venueId, UUID sessionId, String code) {
		Door door = door(venueId, sessionId);
		Instant now = time.now();
		if (!DoorCodes.isGood(door.key(), sessionId, venueId, code, now)) {
			boolean known = DoorCodes.isKnown(door.key(), sessionId, venueId, code, now);
			return answer(door, known ? DoorOutcome.EXPIRED : DoorOutcome.WRONG, null, List.of());
		}
		DoorOutcome shut = shut(door, now);
		return shut != null ? answer(door, shut, null, List.of()) : whoIs(door);
	}

	/**
	 * The user is there.
	 * @param press what the page of the code took along; null for nothing
	 * @param chosen of whom he says that it is him; null where that is known
	 */
	public DoorAnswer arrive(UUID venueId, UUID sessionId, String code, @Nullable String press, @Nullable UUID chosen) {
		Door door = door(venueId, sessionId);
		Instant now = time.now();
		PortalUser user = access.user();
		if (!DoorCodes.isGood(door.key(), sessionId, venueId, code, now)
				&& (press == null || !DoorCodes.isPress(door.key(), sessionId, venueId, user.id(), press, now))) {
			boolean known = DoorCodes.isKnown(door.key(), sessionId, venueId, code, now);
			return answer(door, known ? DoorOutcome.EXPIRED : DoorOutcome.WRONG, null, List.of());
		}
		DoorOutcome shut = shut(door, now);
		if (shut != null) {
			return answer(door, shut, null, List.of());
		}
		lock.take("door " + door.conferenceId() + " " + user.id());
		DoorAnswer who = whoIs(door);
		Person self = who.self() != null ? who.self()
				: who.choices().stream().filter(one -> one.inviteeId().equals(chosen)).findFirst().orElse(null);
		boolean possible = who.outcome() == DoorOutcome.READY || who.outcome() == DoorOutcome.CHOOSE;
		if (!possible || self == null || !invitees.claim(self.inviteeId(), user.id())) {
			// somebody else took that name meanwhile: he chooses among those left
			return who.outcome() == DoorOutcome.READY ? whoIs(door) : who;
		}
		AttendanceState state = now.isAfter(begins(door)) ? AttendanceState.LATE : AttendanceState.PRESENT;
		book.arrive(sessionId, venueId, self.inviteeId(), state, user.id(), now);
		return answer(door, DoorOutcome.DONE, self, List.of());
	}

	/** Why nobody comes in by the door now; nothing if one does. */
	private static @Nullable DoorOutcome shut(Door door, Instant now) {
		if (!door.status().isUnderWay() || door.handedInAt() != null && !door.session().makeUp()) {
			return DoorOutcome.CLOSED;
		}
		if (now.isBefore(begins(door).minus(BEFORE))) {
			return DoorOutcome.EARLY;
		}
		return now.isAfter(begins(door).plus(AFTER)) ? DoorOutcome.OVER : null;
	}

	private DoorAnswer whoIs(Door door) {
		PortalUser user = access.user();
		List<DoorPerson> named = queries.named(door.conferenceId(), door.sessionId(), user.id(), user.displayName(),
				user.grantedUnits());
		List<DoorPerson> certain = named.stream().filter(DoorPerson::claimed).findFirst().map(List::of).orElse(named);
		if (certain.size() == 1) {
			DoorPerson found = certain.get(0);
			if (found.came()) {
				return answer(door, DoorOutcome.DONE, found.person(), List.of());
			}
			boolean here = found.venueId().equals(door.venueId());
			return answer(door, here ? DoorOutcome.READY : DoorOutcome.ELSEWHERE, found.person(), List.of());
		}
		List<Person> free = queries.free(door.venueId(), door.sessionId(), user.grantedUnits())
			.stream()
			.map(DoorPerson::person)
			.toList();
		return answer(door, free.isEmpty() ? DoorOutcome.UNKNOWN : DoorOutcome.CHOOSE, null, free);
	}

	private DoorAnswer answer(Door door, DoorOutcome outcome, @Nullable Person self, List<Person> choices) {
		boolean goesOn = outcome == DoorOutcome.READY || outcome == DoorOutcome.CHOOSE;
		String press = goesOn
				? DoorCodes.press(door.key(), door.sessionId(), door.venueId(), access.user().id(), time.now()) : "";
		return new DoorAnswer(outcome, door.conferenceId(), door.title(), door.venue(), door.session(), self, choices,
				press);
	}

	private Door door(UUID venueId, UUID sessionId) {
		return queries.door(venueId, sessionId)
			.orElseThrow(() -> new NotFoundException("door " + venueId + " in session " + sessionId));
	}

	private static Instant begins(Door door) {
		return door.session().heldOn().atTime(door.session().beginsAt()).atZone(VietnamTime.ZONE).toInstant();
	}

	/**
	 * The screen at a door.
	 *
	 * @param from when the door opens for codes, and {@code to} when it closes
	 */
	public record DoorScreen(VenueStanding venue, String code, Instant from, Instant to, Instant now) {
	}

}

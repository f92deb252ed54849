package vn.tuyengiao.portal.conference.domain.day;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.conference.domain.day.RollQueries.Namesake;
import vn.tuyengiao.portal.conference.domain.invitee.InviteeBook;
import vn.tuyengiao.portal.conference.domain.invitee.InviteeOrigin;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.Conferences;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/**
 * The attendance of a venue, kept by its unit or by the host for it: from an hour before
 * a session begins until the list is closed. Several people may tick at once; of one
 * person the last tick holds, and the same tick twice changes nothing.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class CheckIn {

	private static final Duration BEFORE = Duration.ofHours(1);

	private final Conferences conferences;

	private final VenueGate gate;

	private final RollQueries queries;

	private final AttendanceBook book;

	private final VenueDayBook venues;

	private final InviteeBook invitees;

	private final Access access;

	private final VietnamTime time;

	/**
	 * The list at a session.
	 * @param sessionId null for the one that is on, or the next one
	 * @throws NotFoundException if the venue is not the reader's, or has no such session
	 */
	public Roll read(UUID conferenceId, UUID venueId, @Nullable UUID sessionId) {
		VenueStanding venue = gate.seen(conferenceId, venueId, sessionId);
		ConferenceStanding standing = conferences.seen(conferenceId);
		List<SessionView> sessions = conferences.sessions(conferenceId);
		SessionView session = sessionId == null ? current(sessions)
				: sessions.stream().filter(one -> one.id().equals(sessionId)).findFirst().orElseThrow();
		touch(venue);
		return new Roll(standing, venue.at(session.times()), sessions, session, queries.list(venueId, session.id()),
				time.now());
	}

	/** The session that is on or about to begin, else the last one. */
	SessionView current(List<SessionView> sessions) {
		Instant soon = time.now().plus(BEFORE);
		SessionView last = sessions.get(0);
		for (SessionView session : sessions) {
			last = VenueStanding.begins(session.times()).isAfter(soon) ? last : session;
		}
		return last;
	}

	/** Which list it is, how each line of it stands, and why nobody writes in it. */
	public RollChange change(UUID conferenceId, UUID venueId, UUID sessionId) {
		VenueStanding venue = gate.seen(conferenceId, venueId, sessionId);
		touch(venue);
		return new RollChange(queries.state(venueId, sessionId), venue.refusal(time.now()));
	}

	/**
	 * Notes how somebody in the list was at the session.
	 * @throws NotFoundException if he is not in the list
	 * @throws RefusedException if the list is closed, or it is too early
	 */
	public void mark(UUID conferenceId, UUID venueId, UUID sessionId, UUID inviteeId, AttendanceState state) {
		VenueStanding venue = open(conferenceId, venueId, sessionId);
		mark(venue, sessionId, inviteeId, false, state);
		touch(venue);
	}

	private void mark(VenueStanding venue, UUID sessionId, UUID inviteeId, boolean guest, AttendanceState state) {
		UUID by = access.user().id();
		AttendanceWay way = venue.onPaper() ? AttendanceWay.PAPER : AttendanceWay.TICK;
		if (book.mark(sessionId, venue.venueId(), inviteeId, guest, state, way, by, time.now())) {
			return;
		}
		if (!guest && !queries.has(venue.venueId(), sessionId, inviteeId)) {
			throw new NotFoundException("invitee " + inviteeId + " at venue " + venue.venueId());
		}
		if (queries.state(sessionId, venue.venueId(), inviteeId).filter(state::equals).isEmpty()) {
			throw new RefusedException("conference.day.refused.handed-in", venue.name());
		}
	}

	/**
	 * Notes whether somebody in the list handed in an essay (bài thu hoạch).
	 * @throws NotFoundException as {@link #mark}
	 * @throws RefusedException as {@link #mark}
	 */
	public void essay(UUID conferenceId, UUID venueId, UUID sessionId, UUID inviteeId, boolean handedIn) {
		VenueStanding venue = open(conferenceId, venueId, sessionId);
		if (!queries.has(venueId, sessionId, inviteeId)) {
			throw new NotFoundException("invitee " + inviteeId + " at venue " + venueId);
		}
		invitees.essay(inviteeId, handedIn);
		touch(venue);
	}

	/**
	 * Notes somebody who is not in the list. Who is called elsewhere, or stands for
	 * somebody, is that person and no other; the same form sent twice adds one.
	 * @param id of the form
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException with faults at the
	 * fields of {@link WalkIn}
	 * @throws RefusedException if the list is closed, or it is too early
	 */
	public WalkedIn walkIn(UUID conferenceId, UUID venueId, UUID sessionId, UUID id, WalkIn typed) {
		VenueStanding venue = open(conferenceId, venueId, sessionId);
		new Faults().addIf(SecrecyMarking.inSubject(typed.name()), "name", "conference.fault.secret")
			.addIf(SecrecyMarking.inSubject(typed.post()), "post", "conference.fault.secret")
			.addIf(!queries.isCalled(conferenceId, typed.unitId()), "unit", "conference.day.fault.unit")
			.throwIfAny();
		touch(venue);
		List<Namesake> known = queries.namesakes(conferenceId, typed.unitId(), sessionId, typed.name());
		if (known.stream().anyMatch(one -> one.id().equals(id))) {
			mark(venue, sessionId, id, false, AttendanceState.PRESENT);
			return new WalkedIn(id, false, null);
		}
		new Faults().addIf(known.size() > 1, "name", "conference.day.fault.namesakes", known.size()).throwIfAny();
		if (known.size() == 1) {
			Namesake one = known.get(0);
			String elsewhere = venueId.equals(one.markedAt()) ? null : one.markedVenue();
			if (elsewhere != null) {
				new Faults().add("name", "conference.day.fault.elsewhere", elsewhere).throwIfAny();
			}
			if (one.markedAt() == null) {
				mark(venue, sessionId, one.id(), true, AttendanceState.PRESENT);
			}
			return new WalkedIn(one.id(), true, one.venueId().equals(venueId) ? null : one.venue());
		}
		invitees.add(id, conferenceId, venueId, typed.unitId(), null, typed.name(), typed.post(),
				InviteeOrigin.WALK_IN);
		mark(venue, sessionId, id, false, AttendanceState.PRESENT);
		return new WalkedIn(id, false, null);
	}

	/**
	 * Takes over a whole list at once, or nothing of it: how people in the list were, and
	 * who came besides.
	 * @param seen the list
	 * @param version {@link Roll#version()} as the writer saw it
	 * @param states by the id of a person in the list
	 * @param walkIns by the id of the row that they came in
	 * @return how many in the list were noted otherwise before
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException as {@link #walkIn}
	 * @throws RefusedException if the list is closed, or it is too early
	 * @throws StaleException if somebody ticked meanwhile, and not what the table says
	 */
	public int takeOver(Roll seen, long version, Map<UUID, AttendanceState> states, Map<UUID, WalkIn> walkIns) {
		UUID conferenceId = seen.venue().conferenceId();
		UUID venueId = seen.venue().venueId();
		UUID sessionId = seen.session().id();
		open(conferenceId, venueId, sessionId);
		venues.take(venueId);
		open(conferenceId, venueId, sessionId);
		List<RollLine> lines = queries.list(venueId, sessionId);
		boolean said = walkIns.isEmpty() && lines.stream()
			.allMatch(line -> line.state() == states.getOrDefault(line.id(), line.state()) && !line.elsewhere());
		if (!said && Roll.version(lines) != version) {
			throw new StaleException("list of venue " + venueId);
		}
		int changed = book.markAll(sessionId, venueId, List.copyOf(states.keySet()), List.copyOf(states.values()),
				access.user().id(), time.now());
		walkIns.forEach((id, person) -> walkIn(conferenceId, venueId, sessionId, id, person));
		return changed;
	}

	/**
	 * Takes off who was noted as a walk-in by mistake.
	 * @throws RefusedException as {@link #mark}
	 */
	public void drop(UUID conferenceId, UUID venueId, UUID sessionId, UUID inviteeId) {
		open(conferenceId, venueId, sessionId);
		if (queries.isWalkIn(venueId, inviteeId)) {
			invitees.remove(inviteeId);
		}
	}

	private VenueStanding open(UUID conferenceId, UUID venueId, UUID sessionId) {
		VenueStanding venue = gate.kept(conferenceId, venueId, sessionId);
		venue.requireMarkable(time.now());
		return venue;
	}

	private void touch(VenueStanding venue) {
		Instant now = time.now();
		Instant seen = venue.seenAt();
		if (venue.isThere() && venue.isOpen() && (seen == null || !seen.isAfter(now.minus(VenueDayBook.SEEN_AGAIN)))) {
			venues.seen(venue.venueId(), now);
		}
	}

	/**
	 * @param known he is in the list of those called, or was noted before
	 * @param venue where he is called to, if it is not here
	 */
	public record WalkedIn(UUID id, boolean known, @Nullable String venue) {
	}

	/**
	 * How a list stands now.
	 *
	 * @param closed why nobody writes in it; nothing while somebody may
	 */
	public record RollChange(RollState state, @Nullable RefusedException closed) {
	}

}

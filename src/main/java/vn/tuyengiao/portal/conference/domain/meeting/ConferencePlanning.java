package vn.tuyengiao.portal.conference.domain.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.UnitWriters;
import vn.tuyengiao.portal.paper.PaperDrafts;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/**
 * A conference that is to be called: what it is about, and when its sessions are. A draft
 * tells nobody; what was sent is moved with a reason ({@link ConferenceMoves}).
 */
@Service
@Transactional
@RequiredArgsConstructor
public class ConferencePlanning {

	/** So many sessions one conference has at most. */
	public static final int MOST_SESSIONS = 20;

	private final ConferenceRepository conferences;

	private final ConferenceSessionRepository sessions;

	private final ObjectProvider<ConferencePart> parts;

	private final StandingQueries queries;

	private final NotesCheck check;

	private final UnitWriters writers;

	private final PaperDrafts papers;

	private final Access access;

	private final TransactionLock lock;

	private final VietnamTime time;

	/**
	 * Plans a conference of the unit, with one session, the host's hall, and what its
	 * kind brings along. The same form sent twice plans one.
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException with faults at the
	 * fields of {@link ConferencePlan}
	 * @throws StaleException if the id is that of another conference
	 */
	public UUID plan(UUID id, UUID unitId, ConferencePlan typed) {
		boolean onBehalf = writers.requireWriter(unitId);
		lock.take("conference " + id);
		Optional<Conference> before = conferences.findById(id);
		if (before.isPresent()) {
			if (!before.get().getUnitId().equals(unitId) || !before.get().isCalled()) {
				throw new StaleException("conference " + id);
			}
			return id;
		}
		ConferencePlan plan = checked(unitId, typed, Set.of(), null, true);
		ConferenceNotes notes = plan.notes();
		conferences.saveAndFlush(Conference.planned(id, unitId, plan, access.user().id(), onBehalf, time.now()));
		SessionTimes first = new SessionTimes("", notes.heldOn(), hour(notes.beginsAt()), hour(notes.endsAt()), false);
		sessions.saveAndFlush(new ConferenceSession(id, id, first));
		parts.orderedStream().forEach(part -> part.planned(id, unitId, notes.kindId(), notes.place()));
		return id;
	}

	/**
	 * Changes what was planned, but for its sessions and venues.
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException as {@link #plan}
	 * @throws StaleException if somebody changed it since {@code version}
	 * @throws RefusedException if it is over
	 */
	public void change(UUID id, long version, ConferencePlan typed) {
		Conference conference = take(id);
		boolean onBehalf = writers.requireWriter(conference.getUnitId());
		conference.requireVersion(version);
		ConferenceNotes now = typed.notes()
			.on(conference.getHeldOn(), conference.getBeginsAt(), conference.getEndsAt());
		ConferencePlan plan = checked(conference.getUnitId(),
				new ConferencePlan(now, typed.secretary(), typed.replyBy()), conference.directives(),
				conference.getKindId(), conference.isDraft());
		String placed = conference.getPlace();
		conference.plan(plan, access.user().id(), onBehalf, time.now());
		conferences.flush();
		String place = conference.getPlace();
		if (!place.equals(placed)) {
			parts.orderedStream().forEach(part -> part.placed(id, conference.getUnitId(), placed, place));
		}
	}

	/**
	 * Adds a session, or changes one of a draft. One to make up for what somebody missed
	 * can be added until it is closed. The same form sent twice adds one.
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException with faults at the
	 * fields of {@link SessionTimes}
	 * @throws RefusedException if it was sent, and so has to be moved
	 */
	public void session(UUID id, UUID sessionId, SessionTimes times) {
		Conference conference = take(id);
		writers.requireWriter(conference.getUnitId());
		List<ConferenceSession> all = sorted(id);
		Optional<ConferenceSession> before = all.stream().filter(one -> one.getId().equals(sessionId)).findFirst();
		if (before.isPresent() && before.get().times().equals(times)) {
			return;
		}
		if (!conference.isDraft() && !(times.makeUp() && before.map(ConferenceSession::isMakeUp).orElse(true))) {
			throw new RefusedException("conference.refused.move");
		}
		check(times, all.stream().filter(one -> !one.getId().equals(sessionId)).toList(), conference).throwIfAny();
		if (before.isPresent()) {
			before.get().put(times);
		}
		else if (sessions.existsById(sessionId)) {
			throw new StaleException("session " + sessionId);
		}
		else {
			sessions.save(new ConferenceSession(sessionId, id, times));
		}
		sessions.flush();
		conference.scheduled(main(sorted(id)));
		conferences.flush();
	}

	/**
	 * Takes a session out of a draft, or one to make up at which nobody was.
	 * @throws RefusedException if it is the only one, or those called were told of it
	 */
	public void drop(UUID id, UUID sessionId) {
		Conference conference = take(id);
		writers.requireWriter(conference.getUnitId());
		List<ConferenceSession> all = sorted(id);
		ConferenceSession session = all.stream().filter(one -> one.getId().equals(sessionId)).findFirst().orElse(null);
		if (session == null) {
			return;
		}
		if (!conference.isDraft() && !session.isMakeUp()) {
			throw new RefusedException("conference.refused.move");
		}
		if (queries.isAttended(sessionId)) {
			throw new RefusedException("conference.refused.attended");
		}
		if (!session.isMakeUp() && main(all).size() == 1) {
			throw new RefusedException("conference.refused.last-session");
		}
		sessions.delete(session);
		sessions.flush();
		conference.scheduled(main(sorted(id)));
		conferences.flush();
	}

	/**
	 * Throws a draft away.
	 * @throws RefusedException if it was sent
	 */
	public void discard(UUID id, long version) {
		Conference conference = take(id);
		writers.requireWriter(conference.getUnitId());
		conference.requireVersion(version);
		if (!conference.isDraft()) {
			throw new RefusedException("conference.refused.sent");
		}
		papers.drop(PaperKind.INVITATION, id);
		conferences.delete(conference);
		conferences.flush();
	}

	/**
	 * It begins, before its hour or without the portal having noticed.
	 * @throws RefusedException if nobody was told of it, or it is over
	 */
	public void begin(UUID id) {
		Conference conference = take(id);
		writers.requireWriter(conference.getUnitId());
		conference.begin();
		conferences.flush();
	}

	Faults check(SessionTimes times, List<ConferenceSession> others, Conference conference) {
		Faults faults = new Faults();
		faults.addIf(SecrecyMarking.inSubject(times.title()), "title", NotesCheck.SECRET);
		if (!times.endsAt().isAfter(times.beginsAt())) {
			return faults.add("endsAt", "conference.fault.ends-before");
		}
		others.stream()
			.filter(other -> other.times().overlaps(times))
			.findFirst()
			.ifPresent(other -> faults.add("beginsAt", "conference.fault.session-overlaps", other.getBeginsAt(),
					other.getEndsAt()));
		faults.addIf(others.size() >= MOST_SESSIONS, "title", "conference.fault.sessions", MOST_SESSIONS);
		faults.addIf(times.heldOn().isBefore(time.today()) && conference.isDraft(), "heldOn", "conference.fault.past");
		if (times.makeUp()) {
			main(others).stream()
				.filter(other -> other.getHeldOn()
					.atTime(other.getEndsAt())
					.isAfter(times.heldOn().atTime(times.beginsAt())))
				.findFirst()
				.ifPresent(other -> faults.add("heldOn", "conference.fault.make-up-before", other.getHeldOn()));
		}
		return faults;
	}

	private Conference take(UUID id) {
		lock.take("conference " + id);
		return conferences.findById(id)
			.filter(Conference::isCalled)
			.orElseThrow(() -> new NotFoundException("conference " + id));
	}

	private List<ConferenceSession> sorted(UUID id) {
		return sessions.findByConferenceIdOrderByHeldOnAscBeginsAtAscIdAsc(id);
	}

	static List<ConferenceSession> main(List<ConferenceSession> all) {
		List<ConferenceSession> main = new ArrayList<>(all);
		main.removeIf(ConferenceSession::isMakeUp);
		return main;
	}

	private ConferencePlan checked(UUID unitId, ConferencePlan typed, Set<UUID> named, @Nullable UUID hadKind,
			boolean ahead) {
		Faults faults = new Faults();
		ConferenceNotes notes = check.check(unitId, typed.notes(), named, hadKind, faults);
		if (ahead) {
			LocalDate today = time.today();
			faults.addIf(hadKind == null && notes.heldOn().isBefore(today), "heldOn", "conference.fault.past");
			faults.addIf(hadKind == null && notes.beginsAt() == null, "beginsAt", "conference.fault.begins-at");
			faults.addIf(hadKind == null && notes.endsAt() == null, "endsAt", "conference.fault.ends-at");
		}
		LocalDate replyBy = typed.replyBy();
		faults.addIf(replyBy != null && replyBy.isAfter(notes.heldOn()), "replyBy", "conference.fault.reply-by");
		faults.addIf(SecrecyMarking.inSubject(typed.secretary()), "secretary", NotesCheck.SECRET);
		faults.throwIfAny();
		return new ConferencePlan(notes, typed.secretary(), replyBy);
	}

	private static LocalTime hour(@Nullable LocalTime typed) {
		return Objects.requireNonNull(typed);
	}

}

package vn.tuyengiao.portal.conference.domain.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.UnitWriters;
import vn.tuyengiao.portal.conference.domain.told.ConferenceNews;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/**
 * A conference of which those called know already is held at another time, or not at all:
 * all of them are told why. Their answers stay, and are marked as given before.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class ConferenceMoves {

	private static final String REASON = "reason";

	private final ConferenceRepository conferences;

	private final ConferenceSessionRepository sessions;

	private final ConferencePlanning planning;

	private final ConferenceChangeRepository changes;

	private final UnitWriters writers;

	private final ConferenceNews news;

	private final Access access;

	private final TransactionLock lock;

	private final VietnamTime time;

	/**
	 * Moves sessions.
	 * @param moved by session; what is left out stays
	 * @throws InvalidInputException with faults at {@code reason} and
	 * {@code sessions[n].…}, by the order of {@code moved}
	 * @throws vn.tuyengiao.portal.platform.StaleException if somebody changed the
	 * conference since {@code version}
	 * @throws vn.tuyengiao.portal.platform.RefusedException if nobody was told of it, or
	 * it is over
	 */
	public void move(UUID id, long version, String reason, Map<UUID, SessionTimes> moved) {
		Conference conference = take(id, version);
		List<ConferenceSession> all = sessions.findByConferenceIdOrderByHeldOnAscBeginsAtAscIdAsc(id);
		String before = ConferenceChange.lines(all);
		Faults faults = reasoned(reason);
		if (!all.stream().map(ConferenceSession::getId).toList().containsAll(moved.keySet())) {
			throw new NotFoundException("sessions " + moved.keySet() + " of conference " + id);
		}
		List<ConferenceSession> meant = all.stream().filter(session -> moved.containsKey(session.getId())).toList();
		faults.addIf(meant.stream().allMatch(session -> session.times().equals(moved.get(session.getId()))), REASON,
				"conference.fault.not-moved");
		meant.forEach(session -> session.put(Objects.requireNonNull(moved.get(session.getId()))));
		List<UUID> places = List.copyOf(moved.keySet());
		for (ConferenceSession session : meant) {
			faults.addAll("sessions[" + places.indexOf(session.getId()) + "].",
					planning.check(session.times(), all.stream().filter(other -> other != session).toList(), conference)
						.addIf(session.getHeldOn().isBefore(time.today()), "heldOn", "conference.fault.past")
						.all());
		}
		faults.throwIfAny();
		sessions.flush();
		conference.scheduled(ConferencePlanning.main(sessions.findByConferenceIdOrderByHeldOnAscBeginsAtAscIdAsc(id)));
		conference.move(access.user().id(), time.now());
		ConferenceChange change = changes.saveAndFlush(new ConferenceChange(Ids.next(), id, ConferenceChange.Kind.MOVED,
				reason, before, access.user().id(), time.now()));
		conferences.flush();
		news.moved(id, change.getId());
	}

	/**
	 * Calls it off.
	 * @throws InvalidInputException with a fault at {@code reason}
	 * @throws vn.tuyengiao.portal.platform.StaleException as {@link #move}
	 * @throws vn.tuyengiao.portal.platform.RefusedException as {@link #move}
	 */
	public void cancel(UUID id, long version, String reason) {
		Conference conference = take(id, version);
		reasoned(reason).throwIfAny();
		conference.cancel(access.user().id(), time.now());
		ConferenceChange change = changes.saveAndFlush(new ConferenceChange(Ids.next(), id,
				ConferenceChange.Kind.CANCELLED, reason, "", access.user().id(), time.now()));
		conferences.flush();
		news.cancelled(id, change.getId());
	}

	private static Faults reasoned(String reason) {
		return new Faults().addIf(reason.isBlank(), REASON, "conference.fault.reason")
			.addIf(SecrecyMarking.inSubject(reason), REASON, NotesCheck.SECRET);
	}

	private Conference take(UUID id, long version) {
		lock.take("conference " + id);
		Conference conference = conferences.findById(id)
			.filter(Conference::isCalled)
			.orElseThrow(() -> new NotFoundException("conference " + id));
		writers.requireWriter(conference.getUnitId());
		conference.requireVersion(version);
		return conference;
	}

}

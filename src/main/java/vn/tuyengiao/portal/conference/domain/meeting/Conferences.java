package vn.tuyengiao.portal.conference.domain.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.account.UnitWriters;
import vn.tuyengiao.portal.conference.domain.ConferenceStatus;
import vn.tuyengiao.portal.conference.domain.meeting.StandingQueries.FoundStanding;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;

/**
 * The door to conferences for the other rooms: how one stands for its reader, and its
 * steps. Whoever changes something that hangs on how it stands takes it first.
 */
@Component
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
public class Conferences {

	private final ConferenceRepository conferences;

	private final ConferenceChangeRepository changes;

	private final StandingQueries queries;

	private final Access access;

	private final TransactionLock lock;

	private final VietnamTime time;

	/**
	 * As its reader may see it: for the host, or because somebody of his is called.
	 * @throws NotFoundException if there is none that was called, or not for this reader
	 */
	@Transactional(readOnly = true)
	public ConferenceStanding seen(UUID id) {
		PortalUser user = access.user();
		FoundStanding found = queries.find(id, user.grantedUnits(), user.rootsOf(Permission.READ).toArray(UUID[]::new))
			.filter(one -> one.standing().called())
			.orElseThrow(() -> new NotFoundException("conference " + id));
		Set<Permission> held = UnitWriters.heldFrom(user, found.reachedFrom());
		if (held.contains(Permission.READ) || !found.concerned()) {
			access.require(Permission.READ, found.standing().unitId(), found.reachedFrom());
		}
		return with(found, held);
	}

	/**
	 * The same for who writes for the host.
	 * @throws AccessDeniedException if the reader may read it only
	 */
	@Transactional(readOnly = true)
	public ConferenceStanding hosted(UUID id) {
		ConferenceStanding standing = seen(id);
		if (!standing.hosts()) {
			throw new AccessDeniedException("conference " + id);
		}
		return standing;
	}

	/** The same, with nobody else changing how it stands until the transaction ends. */
	public ConferenceStanding takeHosted(UUID id) {
		lock.take("conference " + id);
		return hosted(id);
	}

	/** As {@link #seen}, with nobody else changing how it stands. */
	public ConferenceStanding take(UUID id) {
		lock.take("conference " + id);
		return seen(id);
	}

	/** In the order of time; who asks has checked access. */
	@Transactional(readOnly = true)
	public List<SessionView> sessions(UUID id) {
		return queries.sessions(id);
	}

	/** The directives that it makes known; who asks has checked access. */
	@Transactional(readOnly = true)
	public Set<UUID> directives(UUID id) {
		return one(id).directives();
	}

	/** Those called are told; see {@link Conference#send}. Taken before. */
	public void send(UUID id, byte[] doorKey) {
		Conference conference = one(id);
		conference.send(access.user().id(), time.now(), doorKey);
		conferences.flush();
	}

	/** Whatever is due begins, by the clock and nobody's press. */
	public void beginDue() {
		for (UUID id : queries.due(time.now().atZone(VietnamTime.ZONE).toLocalDateTime())) {
			lock.take("conference " + id);
			Conference conference = one(id);
			if (conference.getStatus() == ConferenceStatus.INVITED) {
				conference.begin();
			}
		}
		conferences.flush();
	}

	/** It is over; see {@link Conference#close}. Taken before. */
	public void close(UUID id) {
		one(id).close(access.user().id(), time.now());
		conferences.flush();
	}

	/** It was closed too early; see {@link Conference#reopen}. Taken before. */
	public void reopen(UUID id, String reason) {
		one(id).reopen(access.user().id(), time.now());
		changes.saveAndFlush(new ConferenceChange(Ids.next(), id, ConferenceChange.Kind.REOPENED, reason, "",
				access.user().id(), time.now()));
		conferences.flush();
	}

	private Conference one(UUID id) {
		return conferences.findById(id).orElseThrow(() -> new NotFoundException("conference " + id));
	}

	private static ConferenceStanding with(FoundStanding found, Set<Permission> held) {
		ConferenceStanding it = found.standing();
		boolean leads = found.reporting() ? held.contains(Permission.SUBMIT) : held.contains(Permission.ISSUE);
		return new ConferenceStanding(it.id(), it.version(), it.unitId(), it.unitName(), true, it.status(), it.kindId(),
				it.kindName(), it.disseminates(), it.contest(), it.title(), it.place(), it.chair(), it.secretary(),
				it.heldOn(), it.replyBy(), it.moves(), held.contains(Permission.READ),
				UnitWriters.isWriter(held, found.reporting()), leads);
	}

}

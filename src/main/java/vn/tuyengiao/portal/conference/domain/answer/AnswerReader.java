package vn.tuyengiao.portal.conference.domain.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.account.UnitWriters;
import vn.tuyengiao.portal.conference.domain.answer.AnswerQueries.FoundUnit;
import vn.tuyengiao.portal.conference.domain.answer.UnitAnswer.Unit;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.Conferences;
import vn.tuyengiao.portal.platform.NotFoundException;

/** Answers of units, to be read by who writes for them. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class AnswerReader {

	private static final int MOST_OWN = 3;

	private final Conferences conferences;

	private final AnswerQueries queries;

	private final Access access;

	/**
	 * @throws NotFoundException if the unit is not called, or out of the reader's reach
	 * @throws AccessDeniedException if he may read its records only
	 */
	public UnitAnswer read(UUID conferenceId, UUID unitId) {
		ConferenceStanding standing = conferences.seen(conferenceId);
		Unit unit = writtenUnit(standing, unitId);
		return new UnitAnswer(standing, conferences.sessions(conferenceId), unit, queries.people(conferenceId, unitId),
				unit.seats() == 0 ? List.of() : queries.board(unitId, standing.heldOn()));
	}

	/**
	 * How the answers of the units stand for which the reader answers himself, as one of
	 * their own; the first few.
	 */
	public List<OwnAnswer> own(UUID conferenceId) {
		PortalUser user = access.user();
		Set<UUID> offices = new HashSet<>(user.rootsOf(Permission.REGISTER));
		return queries.own(conferenceId, user.rootsOf(Permission.EDIT), offices, MOST_OWN);
	}

	/** The unit, for who writes for it. */
	Unit writtenUnit(ConferenceStanding standing, UUID unitId) {
		PortalUser user = access.user();
		FoundUnit found = queries.unit(standing.id(), unitId, user.grantedUnits())
			.orElseThrow(() -> new NotFoundException("unit " + unitId + " of conference " + standing.id()));
		Set<Permission> held = access.require(Permission.READ, unitId, found.reachedFrom());
		if (!UnitWriters.isWriter(held, found.reporting())) {
			throw new AccessDeniedException("answers of unit " + unitId);
		}
		Unit unit = found.unit();
		return new Unit(unit.id(), unit.name(), found.reporting() && !held.contains(Permission.EDIT), unit.venueId(),
				unit.venue(), unit.place(), unit.link(), unit.seats(), unit.fewer(), unit.answeredAt(),
				unit.answeredBy(), unit.answeredFor());
	}

}

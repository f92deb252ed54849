package vn.tuyengiao.portal.conference.domain.call;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.conference.domain.group.CallGroups;
import vn.tuyengiao.portal.conference.domain.group.NamedPerson;
import vn.tuyengiao.portal.conference.domain.group.PortalPeople;
import vn.tuyengiao.portal.conference.domain.group.PortalPerson;
import vn.tuyengiao.portal.conference.domain.invitee.InviteeBook;
import vn.tuyengiao.portal.conference.domain.invitee.InviteeOrigin;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.Conferences;
import vn.tuyengiao.portal.conference.domain.told.ConferenceNews;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;

/**
 * The host's choice of whom to call. To a draft it adds a call; once all were told it
 * tells those who come late at once.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class CalledDesk {

	/** So many seats a unit has at most. */
	public static final int MOST_SEATS = 10_000;

	private final Conferences conferences;

	private final ConferenceSending sending;

	private final CallBook book;

	private final InvitedQueries invited;

	private final InviteeBook invitees;

	private final ConferenceNews news;

	private final CallGroups groups;

	private final PortalPeople people;

	private final Organization organization;

	/**
	 * A unit, or all that report below it, each with so many seats that it fills itself.
	 * @param typed the unit's name or what a picker gave
	 * @return how many calls, or once all were told units, it is more
	 * @throws InvalidInputException with faults at {@code unit}
	 * @throws RefusedException if the conference is over
	 */
	public int unit(UUID conferenceId, String typed, boolean below, int seats, @Nullable UUID venueId) {
		ConferenceStanding standing = open(conferenceId, venueId);
		UnitView unit = picked(typed);
		if (below
				&& organization.lineage(unit.id()).stream().noneMatch(above -> above.id().equals(standing.unitId()))) {
			throw new InvalidInputException("unit", "conference.called.fault.not-below", standing.unitName());
		}
		if (standing.isDraft()) {
			Called called = below ? Called.unitsBelow(unit.id(), seats) : Called.unit(unit.id(), seats);
			return sending.call(conferenceId, Ids.next(), called.at(venueId)) ? 1 : 0;
		}
		List<UUID> late = book.addLate(conferenceId, unit.id(), below, seats, venueId);
		return told(conferenceId, late);
	}

	/**
	 * A standing group of the host. Once all were told, those whom it means on the day of
	 * the conference are called, who is called already is left.
	 * @return how many calls, or once all were told people, it is more
	 * @throws RefusedException if the conference is over
	 */
	public int group(UUID conferenceId, UUID groupId, @Nullable UUID venueId) {
		ConferenceStanding standing = open(conferenceId, venueId);
		if (groups.usable(standing.unitId(), standing.heldOn()).stream().noneMatch(one -> one.id().equals(groupId))) {
			throw new NotFoundException("group " + groupId);
		}
		if (standing.isDraft()) {
			return sending.call(conferenceId, Ids.next(), Called.group(groupId).at(venueId)) ? 1 : 0;
		}
		List<UUID> late = book.addLateGroup(conferenceId, groupId, venueId);
		Set<UUID> units = new LinkedHashSet<>(late);
		if (!units.isEmpty()) {
			book.addLateUnits(conferenceId, units);
			told(conferenceId, units);
		}
		return late.size();
	}

	/**
	 * People whom the portal keeps, as far as the host's writer reads them. Who is called
	 * already is left.
	 * @return how many it is more
	 */
	public int people(UUID conferenceId, Collection<UUID> personIds, @Nullable UUID venueId) {
		ConferenceStanding standing = open(conferenceId, venueId);
		int more = 0;
		Set<UUID> units = new LinkedHashSet<>();
		for (PortalPerson one : people.find(personIds)) {
			boolean added = standing.isDraft()
					? sending.call(conferenceId, Ids.next(),
							Called.person(one.unitId(), one.id(), one.name(), one.post()).at(venueId))
					: late(conferenceId, one.unitId(), one.id(), one.name(), one.post(), venueId);
			if (added) {
				more++;
				units.add(one.unitId());
			}
		}
		if (!standing.isDraft()) {
			told(conferenceId, units);
		}
		return more;
	}

	/**
	 * Somebody by his name, of whom the portal knows nothing else. Who is called already
	 * is left.
	 * @return how many it is more
	 * @throws InvalidInputException with faults at the fields of {@link NamedPerson}
	 */
	public int person(UUID conferenceId, NamedPerson person, @Nullable UUID venueId) {
		ConferenceStanding standing = open(conferenceId, venueId);
		person.faults().throwIfAny();
		UUID unitId = picked(person.unit()).id();
		boolean added = standing.isDraft()
				? sending.call(conferenceId, Ids.next(),
						Called.person(unitId, null, person.name(), person.post()).at(venueId))
				: late(conferenceId, unitId, null, person.name(), person.post(), venueId);
		if (added && !standing.isDraft()) {
			told(conferenceId, List.of(unitId));
		}
		return added ? 1 : 0;
	}

	/**
	 * A venue was added after all were told: its unit sees the conference. The caller has
	 * taken it.
	 */
	public void venue(UUID conferenceId, UUID unitId, UUID venueId) {
		told(conferenceId, book.addLate(conferenceId, unitId, false, 0, venueId));
	}

	private boolean late(UUID conferenceId, UUID unitId, @Nullable UUID personId, String name, String post,
			@Nullable UUID venueId) {
		if (invited.isInvited(conferenceId, unitId, personId, name)) {
			return false;
		}
		UUID venue = venueId == null ? book.venueOf(conferenceId, unitId) : venueId;
		if (!invitees.add(Ids.next(), conferenceId, venue, unitId, personId, name, post, InviteeOrigin.CALLED)) {
			return false;
		}
		if (book.addLate(conferenceId, unitId, false, 0, null).isEmpty()) {
			book.reopenAnswer(conferenceId, unitId);
		}
		return true;
	}

	private int told(UUID conferenceId, Collection<UUID> units) {
		if (!units.isEmpty()) {
			news.calledLate(conferenceId, List.copyOf(units));
		}
		return units.size();
	}

	private UnitView picked(String typed) {
		return organization.pick(typed)
			.orElseThrow(() -> new InvalidInputException("unit", "conference.called.fault.unit", typed));
	}

	private ConferenceStanding open(UUID conferenceId, @Nullable UUID venueId) {
		ConferenceStanding standing = conferences.takeHosted(conferenceId);
		if (!standing.isDraft() && !standing.isUnderWay()) {
			throw new RefusedException("conference.refused.over");
		}
		if (venueId != null && !invited.isVenue(conferenceId, venueId)) {
			throw new NotFoundException("venue " + venueId);
		}
		return standing;
	}

}

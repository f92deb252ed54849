package vn.tuyengiao.portal.conference.domain.venue;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.conference.domain.call.CalledDesk;
import vn.tuyengiao.portal.conference.domain.meeting.ConferencePart;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.Conferences;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/**
 * The host's work on the venues of a conference that is not over. Once those called were
 * told where to come, a venue keeps its unit and stays; its hall and its link may change.
 */
@Service
@Transactional
@RequiredArgsConstructor
@Order(10)
public class VenueDesk implements ConferencePart {

	private static final String SECRET = "conference.fault.secret";

	private final Conferences conferences;

	private final VenueQueries queries;

	private final VenueBook book;

	private final CalledDesk called;

	private final Organization organization;

	@Override
	public void planned(UUID conferenceId, UUID unitId, UUID kindId, String place) {
		UnitView host = organization.unit(unitId);
		book.add(Ids.next(), conferenceId, new VenuePlan(unitId, host.name(), place, ""));
	}

	@Override
	public void continued(UUID conferenceId, UUID unitId, UUID kindId, String place, UUID lastId) {
		if (book.copy(conferenceId, lastId) == 0) {
			planned(conferenceId, unitId, kindId, place);
		}
	}

	/**
	 * The host's hall moves with the place of the conference, unless it was said apart.
	 */
	@Override
	public void placed(UUID conferenceId, UUID unitId, String before, String place) {
		book.place(conferenceId, unitId, before, place);
	}

	/**
	 * The unit that is to keep a venue.
	 * @param typed its name, or what a picker gave
	 * @throws InvalidInputException at {@code unit} if there is none
	 */
	@Transactional(readOnly = true)
	public UnitView keeper(String typed) {
		return organization.pick(typed)
			.orElseThrow(() -> new InvalidInputException("unit", "conference.called.fault.unit", typed));
	}

	/**
	 * Adds a venue; also to one that was sent, as a further hall. The same form sent
	 * twice adds one.
	 * @throws InvalidInputException with faults at the fields of {@link VenuePlan}
	 * @throws RefusedException if the conference is over
	 */
	public void add(UUID conferenceId, UUID venueId, VenuePlan plan) {
		ConferenceStanding standing = open(conferenceId);
		check(plan);
		if (!book.add(venueId, conferenceId, plan)) {
			VenueView there = queries.find(conferenceId, venueId)
				.orElseThrow(() -> new StaleException("venue " + venueId));
			if (!there.plan().equals(plan)) {
				throw new StaleException("venue " + venueId);
			}
		}
		else if (!standing.isDraft()) {
			called.venue(conferenceId, plan.unitId(), venueId);
		}
	}

	/**
	 * One for each unit that reports below the host and has none yet, in a draft.
	 * @return how many were added
	 * @throws RefusedException if it was sent
	 */
	public int addBelow(UUID conferenceId) {
		ConferenceStanding standing = open(conferenceId);
		if (!standing.isDraft()) {
			throw new RefusedException("conference.called.refused.venues-below");
		}
		return book.addBelow(conferenceId, standing.unitId());
	}

	/**
	 * Changes a venue.
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException as {@link #add}
	 * @throws StaleException if somebody changed it since {@code version}
	 * @throws RefusedException if the conference is over, or was sent and the unit
	 * changes
	 */
	public void change(UUID conferenceId, UUID venueId, long version, VenuePlan plan) {
		ConferenceStanding standing = open(conferenceId);
		VenueView venue = venue(conferenceId, venueId);
		check(plan);
		if (!standing.isDraft() && !venue.unitId().equals(plan.unitId())) {
			throw new RefusedException("conference.refused.venue-unit");
		}
		if (venue.version() != version || !book.change(venueId, version, plan)) {
			throw new StaleException("venue " + venueId);
		}
	}

	/**
	 * Takes a venue out of a draft.
	 * @throws RefusedException if it is the only one, or those called were told of it
	 */
	public void drop(UUID conferenceId, UUID venueId) {
		ConferenceStanding standing = open(conferenceId);
		if (queries.find(conferenceId, venueId).isEmpty()) {
			return;
		}
		if (!standing.isDraft()) {
			throw new RefusedException("conference.refused.venue-told");
		}
		if (queries.of(conferenceId).size() == 1) {
			throw new RefusedException("conference.refused.last-venue");
		}
		book.drop(venueId);
	}

	private VenueView venue(UUID conferenceId, UUID venueId) {
		return queries.find(conferenceId, venueId).orElseThrow(() -> new NotFoundException("venue " + venueId));
	}

	private ConferenceStanding open(UUID conferenceId) {
		ConferenceStanding standing = conferences.takeHosted(conferenceId);
		if (!standing.isDraft() && !standing.isUnderWay()) {
			throw new RefusedException("conference.refused.over");
		}
		return standing;
	}

	private static void check(VenuePlan plan) {
		new Faults().addIf(SecrecyMarking.inSubject(plan.name()), "name", SECRET)
			.addIf(SecrecyMarking.inSubject(plan.place()), "place", SECRET)
			.addIf(!plan.link().isEmpty() && !isAddress(plan.link()), "link", "conference.fault.link")
			.throwIfAny();
	}

	private static boolean isAddress(String typed) {
		try {
			URI address = new URI(typed);
			return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
					&& address.getHost() != null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}

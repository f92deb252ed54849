package vn.tuyengiao.portal.conference.domain.day;

import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.account.UnitWriters;
import vn.tuyengiao.portal.conference.domain.day.VenueStandingQueries.FoundVenue;
import vn.tuyengiao.portal.platform.NotFoundException;

/**
 * Who may see and write what of a venue: its own unit its own list, the host all of them.
 * One statement, and no lock: what closes a list is looked at again where it is written.
 */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
public class VenueGate {

	private final VenueStandingQueries queries;

	private final Access access;

	/**
	 * @throws NotFoundException if there is none, nobody was told of it, or it is of no
	 * unit that the reader reads
	 */
	public VenueStanding seen(UUID conferenceId, UUID venueId, @Nullable UUID sessionId) {
		PortalUser user = access.user();
		FoundVenue found = queries.find(conferenceId, venueId, sessionId, user.grantedUnits())
			.orElseThrow(() -> new NotFoundException("venue " + venueId));
		Set<Permission> ofVenue = UnitWriters.heldFrom(user, found.fromVenue());
		Set<Permission> ofHost = UnitWriters.heldFrom(user, found.fromHost());
		if (!ofVenue.contains(Permission.READ) && !ofHost.contains(Permission.READ)
				|| sessionId != null && found.venue().session() == null) {
			throw new NotFoundException("venue " + venueId + " in session " + sessionId);
		}
		boolean hosts = UnitWriters.isWriter(ofHost, found.hostReporting());
		VenueStanding it = found.venue();
		return new VenueStanding(it.conferenceId(), it.title(), it.status(), it.venueId(), it.name(), it.unitId(),
				it.unitName(), it.onPaper(), it.seenAt(), it.handedInAt(), it.closedByHost(), it.silence(), it.ofHost(),
				it.numbers(), it.firstBegins(), it.session(), hosts || UnitWriters.isWriter(ofVenue, found.reporting()),
				hosts);
	}

	/**
	 * The same for who writes in its list.
	 * @throws AccessDeniedException if the reader may read it only
	 */
	public VenueStanding kept(UUID conferenceId, UUID venueId, @Nullable UUID sessionId) {
		VenueStanding venue = seen(conferenceId, venueId, sessionId);
		if (!venue.keeps()) {
			throw new AccessDeniedException("venue " + venueId);
		}
		return venue;
	}

	/**
	 * The same for who writes for the host.
	 * @throws AccessDeniedException if the reader does not
	 */
	public VenueStanding hosted(UUID conferenceId, UUID venueId) {
		VenueStanding venue = seen(conferenceId, venueId, null);
		if (!venue.hosts()) {
			throw new AccessDeniedException("venue " + venueId);
		}
		return venue;
	}

}

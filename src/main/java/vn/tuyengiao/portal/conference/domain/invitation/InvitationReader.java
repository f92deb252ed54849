package vn.tuyengiao.portal.conference.domain.invitation;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.conference.domain.invitation.InvitationQueries.InvitationLines;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.Conferences;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.platform.NotFoundException;

/** Invitations to conferences, as their readers may see them. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class InvitationReader {

	private final Conferences conferences;

	private final InvitationQueries queries;

	private final Organization organization;

	private final Access access;

	/**
	 * @throws NotFoundException if there is no such conference, or not for this reader
	 */
	public ConferenceStanding standing(UUID conferenceId) {
		return conferences.seen(conferenceId);
	}

	/** Whether the host has a board of its own that reports. */
	public boolean isReporting(ConferenceStanding standing) {
		return organization.unit(standing.unitId()).reporting();
	}

	/** What the invitation says. Who asks has seen the conference. */
	public Invitation read(ConferenceStanding standing, boolean byBoard) {
		InvitationLines lines = queries.lines(standing.id(), standing.readsHost(),
				access.user().rootsOf(Permission.READ));
		return new Invitation(standing, byBoard, conferences.sessions(standing.id()), lines.agenda, lines.calls,
				lines.units, lines.people);
	}

	/** The units that get it when it is issued. */
	public List<UUID> addressees(ConferenceStanding standing) {
		return standing.isDraft() ? List.of() : queries.addressees(standing.id());
	}

	/**
	 * Its sessions, and where the reader's own people come.
	 * @throws NotFoundException if there is no such conference or it was not sent, or not
	 * for this reader
	 */
	public Dated dated(UUID conferenceId) {
		ConferenceStanding standing = conferences.seen(conferenceId);
		if (standing.isDraft()) {
			throw new NotFoundException("days of conference " + conferenceId);
		}
		PortalUser user = access.user();
		Set<UUID> roots = user.rootsOf(Permission.READ);
		return new Dated(standing, conferences.sessions(conferenceId),
				queries.venue(conferenceId, roots, user.grantedUnits())
					.orElseGet(() -> new ReaderVenue("", standing.place(), "")));
	}

	/** Where somebody comes: the name of the venue, its hall, its link. */
	public record ReaderVenue(String name, String place, String link) {
	}

	/** When a conference is held, and where the reader's own people come. */
	public record Dated(ConferenceStanding standing, List<SessionView> sessions, ReaderVenue venue) {
	}

}

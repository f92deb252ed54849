package vn.tuyengiao.portal.conference.domain.sheet;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceSheet;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.Conferences;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;

/** Conferences that are called, to be read. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class ConferenceOverviewReader {

	private final Conferences conferences;

	private final ConferenceOverviewQueries queries;

	private final Access access;

	/**
	 * @param sheet of one that is called
	 * @throws vn.tuyengiao.portal.platform.NotFoundException if it is not for this reader
	 */
	public ConferenceOverview read(ConferenceSheet sheet) {
		UUID id = sheet.id();
		ConferenceStanding standing = conferences.seen(id);
		return new ConferenceOverview(sheet, standing, conferences.sessions(id),
				queries.counts(id, standing.readsHost(), access.user().rootsOf(Permission.READ)),
				standing.isDraft() ? List.of() : queries.changes(id));
	}

	/** How it stands, for the head of each of its pages. */
	public ConferenceStanding standing(UUID id) {
		return conferences.seen(id);
	}

	/**
	 * The same for who writes for the host.
	 * @throws org.springframework.security.access.AccessDeniedException if the reader may
	 * read it only
	 */
	public ConferenceStanding hosted(UUID id) {
		return conferences.hosted(id);
	}

	/** In the order of time. Who asks has checked access. */
	public List<SessionView> sessions(UUID id) {
		return conferences.sessions(id);
	}

}

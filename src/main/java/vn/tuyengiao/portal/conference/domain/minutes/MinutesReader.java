package vn.tuyengiao.portal.conference.domain.minutes;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.conference.domain.agenda.AgendaQueries;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.Conferences;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesQueries.CalledUnit;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;

/** Minutes to be read: by the host, and once it is closed by the units called. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class MinutesReader {

	private final Conferences conferences;

	private final AgendaQueries agendas;

	private final MinutesQueries queries;

	/**
	 * @throws NotFoundException if there is no such conference, or its minutes are not
	 * for this reader yet
	 */
	public MinutesView read(UUID id) {
		return view(seen(id));
	}

	/**
	 * For who writes in them.
	 * @throws org.springframework.security.access.AccessDeniedException if the reader may
	 * read them only
	 * @throws RefusedException if the conference is not under way or they are approved
	 */
	public MinutesView forWriting(UUID id) {
		MinutesView view = view(conferences.hosted(id));
		MinutesDesk.requireOpen(view.standing(), view.head());
		return view;
	}

	/**
	 * For the host's eyes: names of all who came are in them.
	 * @throws NotFoundException as {@link #read}
	 */
	public MinutesView whole(UUID id) {
		ConferenceStanding standing = conferences.seen(id);
		if (!standing.readsHost()) {
			throw new NotFoundException("minutes of conference " + id);
		}
		return view(standing);
	}

	/** Who came, as far as it is recorded. Who asks has checked access. */
	public Gathered gathered(UUID id) {
		return queries.gathered(id);
	}

	/** In the order of time. Who asks has checked access. */
	public List<SessionView> sessions(UUID id) {
		return conferences.sessions(id);
	}

	/** Those who came, by venue and name. Who asks has checked access. */
	public List<Attendee> attendees(UUID id) {
		return queries.attendees(id);
	}

	/** From where proposals may come. Who asks has checked access. */
	public List<CalledUnit> units(UUID id) {
		return queries.units(id);
	}

	private ConferenceStanding seen(UUID id) {
		ConferenceStanding standing = conferences.seen(id);
		if (!standing.readsHost() && !standing.isClosed()) {
			throw new NotFoundException("minutes of conference " + id);
		}
		return standing;
	}

	private MinutesView view(ConferenceStanding standing) {
		UUID id = standing.id();
		return new MinutesView(standing, queries.head(id), agendas.sheet(id).items(), queries.parts(id));
	}

}

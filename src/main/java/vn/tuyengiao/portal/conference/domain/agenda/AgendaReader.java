package vn.tuyengiao.portal.conference.domain.agenda;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.Conferences;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;
import vn.tuyengiao.portal.file.Files;
import vn.tuyengiao.portal.file.StoredFile;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;

/** Agendas and papers: for the host, and for the units called once they were told. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class AgendaReader {

	private final Conferences conferences;

	private final AgendaQueries queries;

	private final Files files;

	/**
	 * @throws NotFoundException if there is none, or not for this reader
	 */
	public AgendaView read(UUID id) {
		return view(conferences.seen(id));
	}

	/**
	 * For who writes in it.
	 * @throws org.springframework.security.access.AccessDeniedException if the reader may
	 * read it only
	 * @throws RefusedException if the conference is over
	 */
	public AgendaView forWriting(UUID id) {
		ConferenceStanding standing = conferences.hosted(id);
		AgendaDesk.requireOpen(standing);
		return view(standing);
	}

	/**
	 * @throws NotFoundException if there is none, or not for this reader
	 */
	public StoredFile file(UUID id, UUID paperId) {
		conferences.seen(id);
		return files
			.file(queries.file(id, paperId).orElseThrow(() -> new NotFoundException("paper " + paperId + " of " + id)));
	}

	private AgendaView view(ConferenceStanding standing) {
		return new AgendaView(standing, conferences.sessions(standing.id()), queries.sheet(standing.id()),
				queries.papers(standing.id()));
	}

	/** An agenda with all that its page shows. */
	public record AgendaView(ConferenceStanding standing, List<SessionView> sessions, AgendaSheet sheet,
			List<ConferencePaper> papers) {

		/** The reader writes in it as it stands. */
		public boolean writable() {
			return standing.hosts() && (standing.isDraft() || standing.isUnderWay());
		}

	}

}

package vn.tuyengiao.portal.conference.domain.agenda;

import java.util.Objects;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.conference.domain.meeting.Conferences;
import vn.tuyengiao.portal.file.Files;
import vn.tuyengiao.portal.file.StoredFile;
import vn.tuyengiao.portal.file.Upload;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/** The host lays papers before those who come, until the conference is over. */
@Service
@Transactional
@RequiredArgsConstructor
public class ConferencePapers {

	/** So many papers one conference has at most. */
	public static final int MOST = 50;

	private static final int LONGEST_TITLE = 300;

	private final Conferences conferences;

	private final AgendaQueries queries;

	private final ConferencePaperBook book;

	private final Files files;

	private final Access access;

	private final VietnamTime time;

	/**
	 * Adds a paper. The same form sent twice adds one.
	 * @param agendaId the item that it belongs to; null for all
	 * @param title empty: the name of the file
	 * @param looked the sender looked at the first page, and it bears no degree of
	 * secrecy
	 * @throws InvalidInputException with faults at {@code title}, {@code file},
	 * {@code looked}
	 * @throws vn.tuyengiao.portal.platform.RefusedException if the conference is over
	 */
	public void add(UUID conferenceId, UUID paperId, @Nullable UUID agendaId, String title, @Nullable Upload upload,
			boolean looked) {
		AgendaDesk.requireOpen(conferences.hosted(conferenceId));
		if (queries.file(conferenceId, paperId).isPresent()) {
			return;
		}
		new Faults().addIf(SecrecyMarking.inSubject(title), "title", "conference.fault.secret")
			.addIf(upload == null, "file", "conference.agenda.fault.file")
			.addIf(queries.papers(conferenceId).size() >= MOST, "file", "conference.agenda.fault.papers", MOST)
			.throwIfAny();
		UUID sender = access.user().id();
		StoredFile file = files.store("file", Objects.requireNonNull(upload), sender);
		if (file.reading().isUnchecked()) {
			if (!looked) {
				throw new InvalidInputException("looked", "file.fault.look." + file.reading().hiding().get(0));
			}
			files.lookedAt(file.id(), sender);
		}
		AgendaDesk.requireOpen(conferences.takeHosted(conferenceId));
		if (queries.file(conferenceId, paperId).isEmpty()) {
			book.add(paperId, conferenceId, agendaId, title.isBlank() ? shortened(file.name()) : title, file.id(),
					sender, time.now());
		}
	}

	/**
	 * Takes a paper away.
	 * @throws vn.tuyengiao.portal.platform.RefusedException if the conference is over
	 */
	public void drop(UUID conferenceId, UUID paperId) {
		AgendaDesk.requireOpen(conferences.takeHosted(conferenceId));
		book.drop(conferenceId, paperId);
	}

	private static String shortened(String name) {
		return name.substring(0, Math.min(name.length(), LONGEST_TITLE));
	}

}

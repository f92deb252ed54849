package vn.tuyengiao.portal.conference.domain.day;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.conference.domain.day.HostScreen.Totals;
import vn.tuyengiao.portal.conference.domain.day.HostScreenQueries.ScreenRow;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.Conferences;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Venues as they come: all of them for who sees all that the host does, else those of the
 * reader's own units.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class HostScreenReader {

	private final Conferences conferences;

	private final CheckIn checkIn;

	private final HostScreenQueries queries;

	private final VenueStandingQueries venues;

	private final Access access;

	private final VietnamTime time;

	/**
	 * @param sessionId null for the one that is on, or the next one
	 * @param words of the venue's name
	 * @throws NotFoundException if the conference is not for the reader, or nobody was
	 * told of it
	 */
	public HostScreen read(UUID conferenceId, @Nullable UUID sessionId, @Nullable String words,
			@Nullable VenueStage stage, Pageable pageable) {
		ConferenceStanding standing = conferences.seen(conferenceId);
		if (standing.isDraft()) {
			throw new NotFoundException("venues of conference " + conferenceId);
		}
		AccessScope scope = standing.readsHost() ? null : access.scopeOf(Permission.READ);
		List<SessionView> sessions = conferences.sessions(conferenceId);
		SessionView session = sessionId == null ? checkIn.current(sessions)
				: sessions.stream()
					.filter(one -> one.id().equals(sessionId))
					.findFirst()
					.orElseThrow(() -> new NotFoundException("session " + sessionId));
		Instant now = time.now();
		boolean begun = !VenueStanding.begins(session.times()).isAfter(now);
		Page<ScreenRow> page = queries.page(conferenceId, session.id(), scope, begun, now, words, stage, pageable);
		Totals totals = page.getContent().isEmpty() ? Totals.NONE : page.getContent().get(0).totals();
		return new HostScreen(standing, sessions, session, page.map(ScreenRow::venue), totals, now);
	}

	/**
	 * Where the reader's own work on the day is: the list of the one venue that his units
	 * keep; who is missing, where they keep none. None for who has several.
	 */
	public Optional<String> own(UUID conferenceId) {
		ConferenceStanding standing = conferences.seen(conferenceId);
		if (standing.readsHost()) {
			return Optional.empty();
		}
		UUID[] roots = access.user().rootsOf(Permission.READ).toArray(UUID[]::new);
		List<UUID> kept = venues.kept(conferenceId, roots);
		if (kept.size() == 1) {
			return Optional.of(standing.href() + "/venues/" + kept.get(0) + "/attendance");
		}
		return kept.isEmpty() ? Optional.of(standing.href() + "/missing") : Optional.empty();
	}

}

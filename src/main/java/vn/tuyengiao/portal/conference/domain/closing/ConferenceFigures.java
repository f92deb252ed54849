package vn.tuyengiao.portal.conference.domain.closing;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.Conferences;
import vn.tuyengiao.portal.platform.NotFoundException;

/**
 * What a closed conference counted: of all units for the host, of those that they read
 * for the others.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class ConferenceFigures {

	private final Conferences conferences;

	private final FigureQueries queries;

	private final Access access;

	/** Of one that the reader sees; who asks has checked that, and that it is closed. */
	public FigureTotals totals(ConferenceStanding standing) {
		return queries.totals(standing.id(), scope(standing));
	}

	/**
	 * Sorts by {@code share}, {@code unit} or {@code attendances}.
	 * @throws NotFoundException if there is none that is closed, or not for this reader
	 */
	public FigurePage page(UUID id, @Nullable String words, Pageable page) {
		ConferenceStanding standing = closed(id);
		return new FigurePage(standing, totals(standing), queries.page(id, scope(standing), words, page));
	}

	/** All of them, for an export. */
	public void each(UUID id, @Nullable String words, Sort sort, Consumer<Stream<UnitFigureRow>> reader) {
		queries.each(id, scope(closed(id)), words, sort, reader);
	}

	private ConferenceStanding closed(UUID id) {
		ConferenceStanding standing = conferences.seen(id);
		if (!standing.isClosed()) {
			throw new NotFoundException("figures of conference " + id);
		}
		return standing;
	}

	private @Nullable AccessScope scope(ConferenceStanding standing) {
		return standing.readsHost() ? null : access.readable();
	}

	/** A page of units with the figures of all of them. */
	public record FigurePage(ConferenceStanding standing, FigureTotals totals, Page<UnitFigureRow> units) {
	}

}

package vn.tuyengiao.portal.conference.domain.closing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.conference.domain.day.AttendanceFigures;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.Conferences;
import vn.tuyengiao.portal.conference.domain.meeting.FiguresBook;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesQueries;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesReader;
import vn.tuyengiao.portal.conference.domain.origin.ConferenceOrigin;
import vn.tuyengiao.portal.conference.domain.venue.VenueQueries;
import vn.tuyengiao.portal.conference.domain.venue.VenueView;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.directive.Directives.Share;
import vn.tuyengiao.portal.directive.Directives.UnitShare;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;
import vn.tuyengiao.portal.task.Proposals;

/**
 * Closes a conference, and opens it again. With the closing its figures are kept, and the
 * directives that it made known hear of them, unit by unit.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class ClosingDesk {

	private final Conferences conferences;

	private final VenueQueries venues;

	private final MinutesQueries minutes;

	private final AttendanceFigures attendance;

	private final FiguresBook book;

	private final FigureQueries queries;

	private final Directives directives;

	private final MinutesReader written;

	private final Proposals proposals;

	/**
	 * What is missing, for who writes for the host.
	 * @throws AccessDeniedException if the reader may read it only
	 * @throws RefusedException if it is not under way
	 */
	@Transactional(readOnly = true)
	public ClosingView look(UUID id) {
		ConferenceStanding standing = conferences.hosted(id);
		if (!standing.isUnderWay()) {
			throw new RefusedException(standing.isDraft() ? "conference.refused.not-sent" : "conference.refused.over");
		}
		return view(standing);
	}

	/**
	 * It is over and counts; the proposals in its minutes enter the ledger.
	 * @return how many of them could not, and have to be entered by hand
	 * @throws AccessDeniedException if the user does not lead for the host
	 * @throws StaleException if somebody changed it since {@code version}
	 * @throws RefusedException if it has not begun, or a venue or the minutes are missing
	 */
	public int close(UUID id, long version) {
		ConferenceStanding standing = lead(id);
		if (standing.version() != version) {
			throw new StaleException("conference " + id);
		}
		ClosingView view = view(standing);
		if (view.begun() && !view.open().isEmpty()) {
			throw new RefusedException("conference.closing.refused.venues", view.open().size(),
					view.open().get(0).name());
		}
		if (view.begun() && !view.approved()) {
			throw new RefusedException("conference.closing.refused.minutes");
		}
		conferences.close(id);
		count(standing);
		return proposals.raised(ConferenceOrigin.of(standing, conferences.directives(id)), standing.heldOn(),
				written.whole(id).proposals().stream().map(ConferenceOrigin::part).toList());
	}

	/**
	 * It was closed too early: it goes on, and counts for nothing.
	 * @throws InvalidInputException with a fault at {@code reason}
	 * @throws AccessDeniedException as {@link #close}
	 * @throws StaleException as {@link #close}
	 * @throws RefusedException if it is not closed
	 */
	public void reopen(UUID id, long version, String reason) {
		ConferenceStanding standing = lead(id);
		if (standing.version() != version) {
			throw new StaleException("conference " + id);
		}
		new Faults().addIf(reason.isBlank(), "reason", "conference.fault.reason")
			.addIf(SecrecyMarking.inSubject(reason), "reason", "conference.fault.secret")
			.throwIfAny();
		conferences.reopen(id, reason);
		book.drop(id);
		directives.held(id, Set.of(), standing.heldOn(), List.of());
	}

	/** Who leads and opens it again, for the page that asks why. */
	@Transactional(readOnly = true)
	public ConferenceStanding closed(UUID id) {
		ConferenceStanding standing = conferences.hosted(id);
		if (!standing.leads()) {
			throw new AccessDeniedException("conference " + id);
		}
		if (!standing.isClosed()) {
			throw new RefusedException("conference.refused.not-closed");
		}
		return standing;
	}

	private ClosingView view(ConferenceStanding standing) {
		List<VenueView> all = venues.of(standing.id());
		return new ClosingView(standing, all.size(), all.stream().filter(VenueView::isOpen).toList(),
				all.stream().filter(venue -> !venue.isOpen() && !venue.silence().isEmpty()).toList(),
				minutes.head(standing.id()).approved());
	}

	private void count(ConferenceStanding standing) {
		UUID id = standing.id();
		Map<UUID, MemberFigures> counted = new LinkedHashMap<>();
		attendance.of(id)
			.stream()
			.filter(one -> one.figures().obliged() > 0)
			.forEach(one -> counted.put(one.unitId(), one.figures()));
		book.keep(id, counted);
		if (standing.disseminates()) {
			LocalDate day = standing.heldOn();
			Map<UUID, Integer> rosters = queries.rosters(counted.keySet(), day);
			directives.held(id, conferences.directives(id), day,
					counted.entrySet()
						.stream()
						.map(one -> share(standing, one.getKey(), one.getValue(), rosters))
						.toList());
		}
	}

	/** Of a unit other than the host only those called are counted. */
	private static UnitShare share(ConferenceStanding standing, UUID unit, MemberFigures figures,
			Map<UUID, Integer> rosters) {
		boolean delegates = !unit.equals(standing.unitId());
		return new UnitShare(unit, new Share(figures.reached(), figures.obliged(), figures.attendances()), delegates,
				delegates ? rosters.get(unit) : null);
	}

	private ConferenceStanding lead(UUID id) {
		ConferenceStanding standing = conferences.takeHosted(id);
		if (!standing.leads()) {
			throw new AccessDeniedException("conference " + id);
		}
		return standing;
	}

}

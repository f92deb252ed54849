package vn.tuyengiao.portal.conference.domain.day;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.conference.domain.day.AttendanceFigureQueries.UnitRow;
import vn.tuyengiao.portal.conference.domain.day.AttendanceFigures.Missing;
import vn.tuyengiao.portal.conference.domain.day.AttendanceFigures.OfUnit;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.Conferences;
import vn.tuyengiao.portal.platform.NotFoundException;

/**
 * What stands behind the percentages of a conference: how each unit stands, the worst
 * first, and who of a unit is missing. Figures and names are for the unit itself and for
 * the host alone.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class MissingReader {

	private static final MemberFigures NOBODY = new MemberFigures(0, 0, 0, 0, 0, 0, 0, 0);

	private final Conferences conferences;

	private final AttendanceFigures figures;

	private final AttendanceFigureQueries counts;

	private final MissingQueries queries;

	private final Access access;

	/**
	 * The units that the reader may see, the worst first.
	 * @throws NotFoundException if the conference is not for the reader, or nobody was
	 * told of it
	 */
	public OfAll units(UUID conferenceId, Pageable page) {
		ConferenceStanding standing = told(conferenceId);
		Page<UnitRow> found = counts.page(conferenceId, scope(standing), null, page);
		MemberFigures total = found.getContent().isEmpty() ? NOBODY : found.getContent().get(0).all();
		return new OfAll(standing, found.map(row -> new UnitLine(row.of(), row.name())), total);
	}

	/**
	 * Who of the unit is missing.
	 * @throws NotFoundException also if the reader reads neither the unit nor for the
	 * host
	 */
	public OfOne unit(UUID conferenceId, UUID unitId) {
		ConferenceStanding standing = told(conferenceId);
		UnitRow row = counts.page(conferenceId, scope(standing), unitId, PageRequest.of(0, 1))
			.stream()
			.findFirst()
			.orElseThrow(() -> new NotFoundException("unit " + unitId + " of conference " + conferenceId));
		return new OfOne(standing, new UnitLine(row.of(), row.name()), queries.openSeats(conferenceId, unitId),
				figures.missing(conferenceId, unitId));
	}

	/** The one unit that the reader may see; none if there are several. */
	public @Nullable UUID only(UUID conferenceId) {
		ConferenceStanding standing = told(conferenceId);
		if (standing.readsHost()) {
			return null;
		}
		List<UUID> units = queries.units(conferenceId, access.user().rootsOf(Permission.READ).toArray(UUID[]::new));
		return units.size() == 1 ? units.get(0) : null;
	}

	private @Nullable AccessScope scope(ConferenceStanding standing) {
		return standing.readsHost() ? null : access.scopeOf(Permission.READ);
	}

	private ConferenceStanding told(UUID conferenceId) {
		ConferenceStanding standing = conferences.seen(conferenceId);
		if (standing.isDraft()) {
			throw new NotFoundException("attendance of conference " + conferenceId);
		}
		return standing;
	}

	/** A unit with its figures. */
	public record UnitLine(OfUnit of, String name) {
	}

	/**
	 * @param total of all units that the reader may see
	 */
	public record OfAll(ConferenceStanding standing, Page<UnitLine> units, MemberFigures total) {
	}

	/**
	 * @param openSeats seats for which the unit named nobody
	 */
	public record OfOne(ConferenceStanding standing, UnitLine unit, int openSeats, List<Missing> missing) {
	}

}

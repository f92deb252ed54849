package vn.tuyengiao.portal.conference.domain.day;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.conference.domain.MemberFigures;
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

	/** The lowest share first; units of which nobody had to come last. */
	private static final Comparator<UnitLine> WORST = Comparator
		.comparing((UnitLine line) -> line.of().figures().percent(), Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(line -> -line.of().figures().absent());

	private final Conferences conferences;

	private final AttendanceFigures figures;

	private final MissingQueries queries;

	private final Access access;

	/**
	 * The units that the reader may see, the worst first.
	 * @throws NotFoundException if the conference is not for the reader, or nobody was
	 * told of it
	 */
	public OfAll units(UUID conferenceId, Pageable page) {
		ConferenceStanding standing = told(conferenceId);
		Map<UUID, String> names = names(standing);
		List<UnitLine> lines = figures.of(conferenceId)
			.stream()
			.filter(one -> names.containsKey(one.unitId()))
			.map(one -> new UnitLine(one, names.getOrDefault(one.unitId(), "")))
			.sorted(WORST)
			.toList();
		List<UnitLine> shown = lines.stream().skip(page.getOffset()).limit(page.getPageSize()).toList();
		return new OfAll(standing, new PageImpl<>(shown, page, lines.size()), sum(lines));
	}

	/**
	 * Who of the unit is missing.
	 * @throws NotFoundException also if the reader does not read the unit and not for the
	 * host
	 */
	public OfOne unit(UUID conferenceId, UUID unitId) {
		ConferenceStanding standing = told(conferenceId);
		String name = Optional.ofNullable(names(standing).get(unitId))
			.orElseThrow(() -> new NotFoundException("unit " + unitId + " of conference " + conferenceId));
		OfUnit counted = figures.of(conferenceId)
			.stream()
			.filter(one -> one.unitId().equals(unitId))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("unit " + unitId + " of conference " + conferenceId));
		return new OfOne(standing, new UnitLine(counted, name), queries.openSeats(conferenceId, unitId),
				figures.missing(conferenceId, unitId));
	}

	/** The one unit that the reader may see; none if there are several. */
	public @Nullable UUID only(UUID conferenceId) {
		Map<UUID, String> names = names(told(conferenceId));
		return names.size() == 1 ? names.keySet().iterator().next() : null;
	}

	private ConferenceStanding told(UUID conferenceId) {
		ConferenceStanding standing = conferences.seen(conferenceId);
		if (standing.isDraft()) {
			throw new NotFoundException("attendance of conference " + conferenceId);
		}
		return standing;
	}

	private Map<UUID, String> names(ConferenceStanding standing) {
		return queries
			.units(standing.id(), standing.readsHost(), access.user().rootsOf(Permission.READ).toArray(UUID[]::new))
			.stream()
			.collect(Collectors.toMap(MissingQueries.NamedUnit::id, MissingQueries.NamedUnit::name));
	}

	private static MemberFigures sum(List<UnitLine> lines) {
		return lines.stream()
			.map(line -> line.of().figures())
			.reduce(new MemberFigures(0, 0, 0, 0, 0, 0, 0, 0),
					(one, other) -> new MemberFigures(one.members() + other.members(), one.exempt() + other.exempt(),
							one.present() + other.present(), one.excused() + other.excused(),
							one.madeUp() + other.madeUp(), one.attendances() + other.attendances(),
							one.essays() + other.essays(), one.masses() + other.masses()));
	}

	/** A unit with its figures. */
	public record UnitLine(OfUnit of, String name) {
	}

	/**
	 * @param total of all units that the reader may see */
	public record OfAll(ConferenceStanding standing, Page<UnitLine> units, MemberFigures total) {
	}

	/**
	 * @param openSeats seats for which the unit named nobody */
	public record OfOne(ConferenceStanding standing, UnitLine unit, int openSeats, List<Missing> missing) {
	}

}

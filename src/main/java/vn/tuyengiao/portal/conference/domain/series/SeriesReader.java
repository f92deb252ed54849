package vn.tuyengiao.portal.conference.domain.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.account.UnitWriters;
import vn.tuyengiao.portal.conference.domain.series.SeriesQueries.FoundSeries;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Series to be read: by who reads the host's records, and by units that are called.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class SeriesReader {

	/** So many months are shown, and carried on from. */
	public static final int MOST_MONTHS = 24;

	private final SeriesQueries queries;

	private final ConferenceSeriesRepository series;

	private final Access access;

	private final VietnamTime time;

	/** Sorts by {@code title}, {@code unit}, {@code held}. */
	public Page<SeriesRow> page(@Nullable String words, boolean ended, Pageable page) {
		return queries.page(words, ended, access.readable(), time.today(), page);
	}

	/**
	 * @throws NotFoundException if there is none, or not for this reader
	 */
	public SeriesSheet read(UUID id) {
		PortalUser user = access.user();
		FoundSeries found = queries.find(id, user.grantedUnits(), access.scopeOf(Permission.READ), time.today())
			.orElseThrow(() -> new NotFoundException("series " + id));
		SeriesSheet it = found.sheet();
		Set<Permission> held = UnitWriters.heldFrom(user, found.reachedFrom());
		if (held.contains(Permission.READ) || !found.concerned()) {
			access.require(Permission.READ, it.unitId(), found.reachedFrom());
		}
		return new SeriesSheet(it.id(), it.version(), it.unitId(), it.unitName(), it.kindName(), it.series(),
				it.groupNames(), it.unitNames(), it.unitLabels(), held.contains(Permission.READ),
				UnitWriters.isWriter(held, found.reporting()));
	}

	/**
	 * The same for who writes for the host.
	 * @throws AccessDeniedException if the reader may read it only
	 */
	public SeriesSheet hosted(UUID id) {
		SeriesSheet sheet = read(id);
		if (!sheet.hosts()) {
			throw new AccessDeniedException("series " + id);
		}
		return sheet;
	}

	/** The newest first. Who asks has read the series. */
	public List<SeriesMonth> months(UUID id) {
		return queries.months(id, access.scopeOf(Permission.READ), MOST_MONTHS);
	}

	/** Months from that one on in which it does not meet. For the portal itself. */
	public Set<LocalDate> skipped(UUID id, LocalDate from) {
		return queries.skipped(id, from);
	}

	/** All that have not ended. For the portal itself. */
	public List<UUID> running() {
		return queries.running(time.today().withDayOfMonth(1));
	}

	/** For the portal itself, whoever is signed in. */
	public SeriesCommand command(UUID id) {
		return series.findById(id).orElseThrow(() -> new NotFoundException("series " + id)).command();
	}

	/** The meeting of a month, unless it was called off. */
	public Optional<UUID> meeting(UUID id, LocalDate month) {
		return queries.meeting(id, month);
	}

	/** Whether the unit, or one below it, is called by the series. */
	public boolean isConcerned(UUID id, UUID unitId) {
		return queries.isConcerned(id, unitId, time.today());
	}

}

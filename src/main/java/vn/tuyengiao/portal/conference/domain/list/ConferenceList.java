package vn.tuyengiao.portal.conference.domain.list;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.directive.PlannedMakeUp;
import vn.tuyengiao.portal.platform.VietnamTime;

/** Conferences of the units that the reader sees. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ConferenceList {

	private final ConferenceThreadQueries threads;

	private final ConferenceListQueries queries;

	private final Access access;

	private final VietnamTime time;

	/** Sorts by {@code day}, {@code unit}, {@code share} or {@code reached}. */
	public Page<ConferenceRow> page(ConferenceFilter filter, Pageable page) {
		return queries.page(filter, access.readable(), page);
	}

	/** All of them, for an export. */
	public void each(ConferenceFilter filter, Sort sort, Consumer<Stream<ConferenceRow>> reader) {
		queries.each(filter, access.readable(), sort, reader);
	}

	public ConferenceTotals totals(ConferenceFilter filter) {
		return queries.totals(filter, access.readable());
	}

	/** Whether all that the reader sees is of one unit, which then need not be said. */
	public boolean ofOneUnit() {
		Set<UUID> read = access.user().rootsOf(Permission.READ);
		return read.size() == 1 && read.equals(access.user().rootsOf(Permission.EDIT));
	}

	/** Whether the reader records conferences of any unit. */
	public boolean records() {
		return !writes().isEmpty() || access.user().may(Permission.REGISTER);
	}

	/**
	 * The units whose conferences the reader records, by name.
	 * @throws AccessDeniedException if there are none
	 */
	public Page<ConferenceUnit> units(@Nullable String words, Pageable page) {
		if (!records()) {
			throw new AccessDeniedException("conferences");
		}
		return queries.units(words, writes(), access.user().rootsOf(Permission.REGISTER), time.today(), page);
	}

	private Set<UUID> writes() {
		Set<UUID> roots = new HashSet<>(access.user().rootsOf(Permission.EDIT));
		roots.addAll(access.user().rootsOf(Permission.EDIT_ON_BEHALF));
		return roots;
	}

	/**
	 * What came of a directive here and in the modules below, of units in the scope; the
	 * newest first.
	 */
	public List<CameOfIt> newest(UUID directiveId, AccessScope scope, int most) {
		return threads.newest(directiveId, scope, most);
	}

	/**
	 * The same of these units, and what they attended and can make up for. Who asks has
	 * checked access.
	 */
	public List<CameOfIt> ofUnits(UUID directiveId, Collection<UUID> units) {
		return units.isEmpty() ? List.of() : threads.ofUnits(directiveId, units, time.today());
	}

	/**
	 * Sessions ahead to make up for conferences on a directive, of these units, the next
	 * one first. Who asks has checked access.
	 */
	public List<PlannedMakeUp> makeUps(UUID directiveId, Collection<UUID> units) {
		return units.isEmpty() ? List.of()
				: queries.makeUps(directiveId, units, time.now().atZone(VietnamTime.ZONE).toLocalDateTime());
	}

}

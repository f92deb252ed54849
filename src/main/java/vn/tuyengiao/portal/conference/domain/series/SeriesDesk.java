package vn.tuyengiao.portal.conference.domain.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.conference.domain.group.CallGroups;
import vn.tuyengiao.portal.conference.domain.group.UsableGroup;
import vn.tuyengiao.portal.conference.domain.kind.ConferenceKindQueries;
import vn.tuyengiao.portal.conference.domain.kind.ConferenceKindView;
import vn.tuyengiao.portal.account.UnitWriters;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;
import vn.tuyengiao.portal.platform.privacy.CitizenData;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/** What a series is to be, and the months that it skips: the host's work. */
@Service
@Transactional
@RequiredArgsConstructor
public class SeriesDesk {

	/** So many units are called by their names. */
	public static final int MOST_UNITS = 200;

	private final ConferenceSeriesRepository series;

	private final SeriesReader reader;

	private final SeriesSkipBook skips;

	private final UnitWriters writers;

	private final ConferenceKindQueries kinds;

	private final CallGroups groups;

	private final Organization organization;

	private final Access access;

	private final TransactionLock lock;

	private final ApplicationEventPublisher events;

	private final VietnamTime time;

	/**
	 * What the form for a series of the unit offers.
	 * @throws NotFoundException if the unit is out of reach
	 */
	@Transactional(readOnly = true)
	public SeriesOffer offer(UUID unitId) {
		boolean onBehalf = writers.requireWriter(unitId);
		return new SeriesOffer(organization.unit(unitId), onBehalf, kinds.kindsOn(time.today()),
				groups.usable(unitId, time.today()));
	}

	/**
	 * The units of which each line names one.
	 * @throws InvalidInputException at {@code units} with what names none
	 */
	@Transactional(readOnly = true)
	public Set<UUID> units(List<String> lines) {
		Faults faults = new Faults();
		Set<UUID> found = new LinkedHashSet<>();
		for (String line : lines) {
			Optional<UnitView> unit = organization.pick(line);
			unit.ifPresent(known -> found.add(known.id()));
			faults.addIf(unit.isEmpty(), "units", "conference.called.fault.unit", line);
		}
		faults.addIf(found.size() > MOST_UNITS, "units", "series.fault.units", MOST_UNITS);
		faults.throwIfAny();
		return found;
	}

	/**
	 * Begins a series of the unit. The same form sent twice begins one.
	 * @throws InvalidInputException with faults at the fields of {@link SeriesCommand}
	 * @throws StaleException if the id is that of another series
	 */
	public UUID begin(UUID id, UUID unitId, SeriesCommand command) {
		writers.requireWriter(unitId);
		lock.take(name(id));
		Optional<ConferenceSeries> before = series.findById(id);
		if (before.isPresent()) {
			if (!before.get().getUnitId().equals(unitId)) {
				throw new StaleException(name(id));
			}
			return id;
		}
		requireUsable(unitId, command, Set.of());
		series.saveAndFlush(new ConferenceSeries(id, unitId, command, access.user().id(), time.now()));
		events.publishEvent(new SeriesStepped(id));
		return id;
	}

	/**
	 * Changes what meetings will be that are opened from now on.
	 * @throws InvalidInputException as {@link #begin}
	 * @throws StaleException if somebody changed it since {@code version}
	 */
	public void change(UUID id, long version, SeriesCommand command) {
		SeriesSheet sheet = takeHosted(id);
		ConferenceSeries one = series.findById(id).orElseThrow(() -> new NotFoundException(name(id)));
		one.requireVersion(version);
		requireUsable(sheet.unitId(), command, sheet.series().groups());
		one.change(command);
		series.flush();
		events.publishEvent(new SeriesStepped(id));
	}

	/**
	 * The series does not meet in a month. Said twice, the first reason stays.
	 * @throws InvalidInputException with faults at {@code month} and {@code reason}
	 * @throws RefusedException if a meeting of that month was opened
	 */
	public void skip(UUID id, LocalDate month, String reason) {
		SeriesSheet sheet = takeHosted(id);
		Faults faults = new Faults().addIf(reason.isBlank(), "reason", "series.fault.reason")
			.addIf(SecrecyMarking.inSubject(reason), "reason", "conference.fault.secret")
			.addIf(!sheet.series().meetsIn(month), "month", "series.fault.month");
		CitizenData.check(faults, "reason", reason);
		faults.throwIfAny();
		if (reader.meeting(id, month).isPresent()) {
			throw new RefusedException("series.refused.opened");
		}
		skips.skip(id, month, reason, access.user().id(), time.now());
		events.publishEvent(new SeriesStepped(id));
	}

	/** A month that was skipped is met in after all. */
	public void meet(UUID id, LocalDate month) {
		takeHosted(id);
		skips.meet(id, month);
		events.publishEvent(new SeriesStepped(id));
	}

	/** Nobody else changes what the series carries until the transaction ends. */
	public void take(UUID id) {
		lock.take(name(id));
	}

	/** The series, for who writes for its host, with nobody else changing it. */
	public SeriesSheet takeHosted(UUID id) {
		lock.take(name(id));
		return reader.hosted(id);
	}

	private void requireUsable(UUID unitId, SeriesCommand command, Set<UUID> had) {
		ConferenceKindView kind = kinds.kind(command.kindId());
		if (!kind.validOn(time.today())) {
			throw new InvalidInputException("kindId", "conference.fault.kind-ended", kind.name());
		}
		List<UUID> known = new ArrayList<>(groups.usable(unitId, time.today()).stream().map(UsableGroup::id).toList());
		known.addAll(had);
		if (!known.containsAll(command.groups())) {
			throw new NotFoundException("groups " + command.groups() + " of unit " + unitId);
		}
	}

	private static String name(UUID id) {
		return "series " + id;
	}

	/** What the form offers. */
	public record SeriesOffer(UnitView unit, boolean onBehalf, List<ConferenceKindView> kinds,
			List<UsableGroup> groups) {
	}

}

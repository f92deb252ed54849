package vn.tuyengiao.portal.plan.web.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationFilter;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationList;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationQueries.UnitChoice;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Option.Choice;

/**
 * Reads the address of the list: what is asked for, what is shown when nothing is, and
 * the choices that the filter offers.
 */
@Component
@RequiredArgsConstructor
class PlanListReader {

	/** Up to so many units stand in a select; of more, one is searched for. */
	private static final int UNITS_IN_SELECT = 60;

	private final ObligationList obligations;

	private final Organization organization;

	private final Access access;

	private final VietnamTime time;

	private final PlanWords words;

	PlanListQuery read(PlanListFilter typed) {
		List<PeriodView> periods = organization.periods();
		List<UnitChoice> units = obligations.units(UNITS_IN_SELECT);
		boolean oneUnit = units.size() == 1;
		Reading reading = new Reading();
		String period = typed.getPeriod();
		Boolean open = "true".equals(typed.getOpen()) ? Boolean.TRUE : null;
		UUID newest = newestOpenQuarter(periods, time.today()).map(PeriodView::id).orElse(null);
		UUID periodId = null;
		Integer year = reading.year(typed.getYear());
		if (typed.isBlank() && oneUnit) {
			open = true;
		}
		else if (typed.isBlank()) {
			periodId = newest;
		}
		else if (period != null && !PlanListFilter.ALL.equals(period)) {
			if (period.length() == 4) {
				year = reading.year(period);
			}
			else {
				periodId = reading.id(period, "plan.list.period");
			}
		}
		UUID unitId = unit(typed.getUnit(), reading);
		ObligationFilter filter = new ObligationFilter(periodId, year, unitId,
				reading.constant(Subject.class, typed.getSubject(), "plan.list.subject"),
				reading.constant(SubmissionStatus.class, typed.getStatus(), "plan.list.status"),
				reading.constant(Standing.class, typed.getStanding(), "plan.list.standing"), typed.getQ(), open,
				"true".equals(typed.getMine()) ? access.user().id() : null);
		String shown = periodId != null ? periodId.toString() : year != null ? year.toString() : PlanListFilter.ALL;
		String unit = unitShown(typed.getUnit(), unitId, units);
		return new PlanListQuery(filter, reading.ignored, Option.choices(periodChoices(periods), shown),
				Option.choices(unitChoices(units), unit), oneUnit, unit, newest);
	}

	private static Optional<PeriodView> newestOpenQuarter(List<PeriodView> newestFirst, LocalDate today) {
		return newestFirst.stream()
			.filter(period -> period.kind() == PeriodKind.QUARTER && !period.opensOn().isAfter(today))
			.findFirst();
	}

	private @Nullable UUID unit(@Nullable String typed, Reading reading) {
		if (typed == null) {
			return null;
		}
		Optional<UUID> id = reading.uuid(typed);
		if (id.isPresent()) {
			return id.get();
		}
		Optional<UUID> picked = organization.pick(typed).map(UnitView::id);
		if (picked.isEmpty()) {
			reading.ignore("plan.list.unit", typed);
		}
		return picked.orElse(null);
	}

	/** What stands in the search field: the typed words, or the name of the unit. */
	private @Nullable String unitShown(@Nullable String typed, @Nullable UUID unitId, List<UnitChoice> units) {
		if (unitId == null || !units.isEmpty()) {
			return unitId == null ? null : unitId.toString();
		}
		return unitId.toString().equals(typed)
				? organization.units(List.of(unitId)).stream().findFirst().map(UnitView::label).orElse(null) : typed;
	}

	private List<Option> periodChoices(List<PeriodView> newestFirst) {
		List<Option> options = new ArrayList<>();
		options.add(new Option(PlanListFilter.ALL, words.say("plan.list.period.all")));
		int year = 0;
		for (PeriodView period : newestFirst) {
			if (period.year() != year) {
				year = period.year();
				options.add(
						new Option(Integer.toString(year), words.say("plan.list.period.year", Integer.toString(year))));
			}
			options.add(Option.of(period.id(),
					words.period(new PeriodRef(period.id(), period.kind(), period.year(), period.quarter()))));
		}
		return options;
	}

	private static List<Option> unitChoices(List<UnitChoice> units) {
		return units.stream().map(unit -> Option.of(unit.id(), unit.name())).toList();
	}

	/** Reads single values and notes those that cannot be read. */
	private static final class Reading {

		private final List<Ignored> ignored = new ArrayList<>();

		private void ignore(String label, String value) {
			ignored.add(new Ignored(label, value));
		}

		private Optional<UUID> uuid(String value) {
			try {
				return value.length() == 36 ? Optional.of(UUID.fromString(value)) : Optional.empty();
			}
			catch (IllegalArgumentException ex) {
				return Optional.empty();
			}
		}

		private @Nullable UUID id(String value, String label) {
			Optional<UUID> id = uuid(value);
			if (id.isEmpty()) {
				ignore(label, value);
			}
			return id.orElse(null);
		}

		private @Nullable Integer year(@Nullable String value) {
			if (value == null) {
				return null;
			}
			if (value.matches("[0-9]{4}")) {
				return Integer.valueOf(value);
			}
			ignore("plan.list.period", value);
			return null;
		}

		private <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String value, String label) {
			if (value == null) {
				return null;
			}
			for (E constant : type.getEnumConstants()) {
				if (constant.name().equals(value)) {
					return constant;
				}
			}
			ignore(label, value);
			return null;
		}

	}

	/** A condition that could not be read: message key of its label, and its value. */
	public record Ignored(String label, String value) {
	}

	/**
	 * The address as read. {@code units} is empty if one is searched for by name, with
	 * {@code unit} in the field; {@code newest}: the newest open quarter, shown where
	 * nothing is asked for.
	 */
	public record PlanListQuery(ObligationFilter filter, List<Ignored> ignored, List<Choice> periods,
			List<Choice> units, boolean oneUnit, @Nullable String unit, @Nullable UUID newest) {
	}

}

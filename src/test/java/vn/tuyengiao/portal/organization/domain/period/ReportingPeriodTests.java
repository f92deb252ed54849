package vn.tuyengiao.portal.organization.domain.period;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ReportingPeriodTests {

	private final CalendarPeriod fourthQuarter = CalendarPeriod.ofQuarter(2026, 4);

	private final PeriodDates usual = new PeriodSchedule(Set.of()).of(fourthQuarter);

	private final ReportingPeriod period = new ReportingPeriod(Ids.next(), fourthQuarter, usual);

	@Test
	void datesMoveFreelyWhileNothingIsLocked() {
		PeriodDates later = new PeriodDates(usual.opensOn(), usual.planDueOn().plusDays(2),
				usual.planLockOn().plusDays(2), usual.reportDueOn(), usual.reportLockOn());
		period.reschedule(later, LocalDate.of(2026, 9, 1));
		assertThat(period.dates()).isEqualTo(later);
	}

	@Test
	void theLastDayBeforeTheLockStillAllowsAChangeAndTheDayAfterDoesNot() {
		PeriodDates later = withPlanLock(usual.planLockOn().plusDays(7));
		assertThat(faultsOf(later, usual.planLockOn().plusDays(1))).extracting(Fault::field, Fault::code)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("planLockOn", "period.fault.locked"));
		period.reschedule(later, usual.planLockOn());
		assertThat(period.dates()).isEqualTo(later);
	}

	@Test
	void afterThePlansLockTheReportsDatesMayStillMove() {
		PeriodDates later = new PeriodDates(usual.opensOn(), usual.planDueOn(), usual.planLockOn(),
				usual.reportDueOn().plusDays(3), usual.reportLockOn().plusDays(3));
		period.reschedule(later, LocalDate.of(2026, 12, 1));
		assertThat(period.dates()).isEqualTo(later);
	}

	@Test
	void aLockIsNotMovedIntoThePast() {
		assertThat(faultsOf(withPlanLock(usual.planDueOn()), usual.planDueOn().plusDays(3))).extracting(Fault::code)
			.containsExactly("period.fault.lock-in-past");
	}

	@Test
	void everyDateOutOfOrderIsNamedAtItsField() {
		PeriodDates wrong = new PeriodDates(usual.planDueOn().plusDays(1), usual.planDueOn(),
				usual.planDueOn().minusDays(1), LocalDate.of(2026, 9, 30), LocalDate.of(2026, 9, 29));
		assertThat(faultsOf(wrong, LocalDate.of(2026, 9, 1))).extracting(Fault::field)
			.containsExactly("planDueOn", "planLockOn", "reportDueOn", "reportLockOn");
		assertThat(period.dates()).isEqualTo(usual);
	}

	private java.util.List<Fault> faultsOf(PeriodDates dates, LocalDate today) {
		return catchThrowableOfType(InvalidInputException.class, () -> period.reschedule(dates, today)).getFaults();
	}

	private PeriodDates withPlanLock(LocalDate day) {
		return new PeriodDates(usual.opensOn(), usual.planDueOn(), day, usual.reportDueOn(), usual.reportLockOn());
	}

}

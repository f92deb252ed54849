package vn.tuyengiao.portal.organization.domain.period;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException;

/**
 * A quarter or a year for which a plan and then a report are owed. Once a lock day is
 * past, the figures of timeliness are frozen: its dates stay as they are.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class ReportingPeriod extends AggregateRoot {

	@Enumerated(EnumType.STRING)
	private PeriodKind kind;

	private int year;

	private @Nullable Integer quarter;

	private LocalDate startsOn;

	private LocalDate endsOn;

	private LocalDate opensOn;

	private LocalDate planDueOn;

	private LocalDate planLockOn;

	private LocalDate reportDueOn;

	private LocalDate reportLockOn;

	ReportingPeriod(UUID id, CalendarPeriod period, PeriodDates dates) {
		super(id);
		kind = period.kind();
		year = period.year();
		quarter = period.quarter();
		startsOn = period.startsOn();
		endsOn = period.endsOn();
		orderFaults(dates).throwIfAny();
		set(dates);
	}

	/**
	 * @throws InvalidInputException naming every date that is out of order, or that may
	 * no longer change
	 */
	void reschedule(PeriodDates dates, LocalDate today) {
		Faults faults = orderFaults(dates);
		if (planLocked(today)) {
			fixed(faults, "opensOn", opensOn, dates.opensOn());
			fixed(faults, "planDueOn", planDueOn, dates.planDueOn());
			fixed(faults, "planLockOn", planLockOn, dates.planLockOn());
		}
		else if (!dates.planLockOn().equals(planLockOn) && dates.planLockOn().isBefore(today)) {
			faults.add("planLockOn", "period.fault.lock-in-past");
		}
		if (reportLocked(today)) {
			fixed(faults, "reportDueOn", reportDueOn, dates.reportDueOn());
			fixed(faults, "reportLockOn", reportLockOn, dates.reportLockOn());
		}
		else if (!dates.reportLockOn().equals(reportLockOn) && dates.reportLockOn().isBefore(today)) {
			faults.add("reportLockOn", "period.fault.lock-in-past");
		}
		faults.throwIfAny();
		set(dates);
	}

	boolean planLocked(LocalDate today) {
		return isPast(planLockOn, today);
	}

	boolean reportLocked(LocalDate today) {
		return isPast(reportLockOn, today);
	}

	/** Whether a lock on that day is past: nothing changes any more. */
	static boolean isPast(LocalDate lockOn, LocalDate today) {
		return lockOn.isBefore(today);
	}

	PeriodDates dates() {
		return new PeriodDates(opensOn, planDueOn, planLockOn, reportDueOn, reportLockOn);
	}

	PeriodView view() {
		return new PeriodView(getId(), kind, year, quarter, startsOn, endsOn, opensOn, planDueOn, planLockOn,
				reportDueOn, reportLockOn);
	}

	private void set(PeriodDates dates) {
		opensOn = dates.opensOn();
		planDueOn = dates.planDueOn();
		planLockOn = dates.planLockOn();
		reportDueOn = dates.reportDueOn();
		reportLockOn = dates.reportLockOn();
	}

	private Faults orderFaults(PeriodDates dates) {
		return new Faults()
			.addIf(dates.planDueOn().isBefore(dates.opensOn()), "planDueOn", "period.fault.due-before-opening")
			.addIf(dates.planLockOn().isBefore(dates.planDueOn()), "planLockOn", "period.fault.lock-before-due")
			.addIf(dates.reportDueOn().isBefore(startsOn), "reportDueOn", "period.fault.report-before-start")
			.addIf(dates.reportLockOn().isBefore(dates.reportDueOn()), "reportLockOn", "period.fault.lock-before-due");
	}

	private static void fixed(Faults faults, String field, LocalDate now, LocalDate wanted) {
		faults.addIf(!now.equals(wanted), field, "period.fault.locked");
	}

}

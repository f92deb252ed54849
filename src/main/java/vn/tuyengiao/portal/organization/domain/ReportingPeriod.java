package vn.tuyengiao.portal.organization.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;

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

	private Integer quarter;

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
		refuse(orderFaults(dates));
		set(dates);
	}

	/**
	 * @throws InvalidInputException naming every date that is out of order, or that may
	 * no longer change
	 */
	void reschedule(PeriodDates dates, LocalDate today) {
		List<Fault> faults = orderFaults(dates);
		if (planLocked(today)) {
			fixed(faults, "opensOn", opensOn, dates.opensOn());
			fixed(faults, "planDueOn", planDueOn, dates.planDueOn());
			fixed(faults, "planLockOn", planLockOn, dates.planLockOn());
		}
		else if (!dates.planLockOn().equals(planLockOn) && dates.planLockOn().isBefore(today)) {
			faults.add(new Fault("planLockOn", "period.fault.lock-in-past"));
		}
		if (reportLocked(today)) {
			fixed(faults, "reportDueOn", reportDueOn, dates.reportDueOn());
			fixed(faults, "reportLockOn", reportLockOn, dates.reportLockOn());
		}
		else if (!dates.reportLockOn().equals(reportLockOn) && dates.reportLockOn().isBefore(today)) {
			faults.add(new Fault("reportLockOn", "period.fault.lock-in-past"));
		}
		refuse(faults);
		set(dates);
	}

	boolean planLocked(LocalDate today) {
		return planLockOn.isBefore(today);
	}

	boolean reportLocked(LocalDate today) {
		return reportLockOn.isBefore(today);
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

	private List<Fault> orderFaults(PeriodDates dates) {
		List<Fault> faults = new ArrayList<>();
		if (dates.planDueOn().isBefore(dates.opensOn())) {
			faults.add(new Fault("planDueOn", "period.fault.due-before-opening"));
		}
		if (dates.planLockOn().isBefore(dates.planDueOn())) {
			faults.add(new Fault("planLockOn", "period.fault.lock-before-due"));
		}
		if (dates.reportDueOn().isBefore(startsOn)) {
			faults.add(new Fault("reportDueOn", "period.fault.report-before-start"));
		}
		if (dates.reportLockOn().isBefore(dates.reportDueOn())) {
			faults.add(new Fault("reportLockOn", "period.fault.lock-before-due"));
		}
		return faults;
	}

	private static void fixed(List<Fault> faults, String field, LocalDate now, LocalDate wanted) {
		if (!now.equals(wanted)) {
			faults.add(new Fault(field, "period.fault.locked"));
		}
	}

	private static void refuse(List<Fault> faults) {
		if (!faults.isEmpty()) {
			throw new InvalidInputException(faults);
		}
	}

}

package vn.tuyengiao.portal.organization.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import lombok.Getter;
import lombok.Setter;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.organization.domain.period.PeriodDates;
import vn.tuyengiao.portal.organization.domain.period.PeriodRecord;
import vn.tuyengiao.portal.platform.web.form.Label;

/** The dates of one period as they are typed. */
@Getter
@Setter
public class PeriodForm {

	private long version;

	@NotNull
	@Label("period.opens-on")
	private LocalDate opensOn;

	@NotNull
	@Label("period.plan-due-on")
	private LocalDate planDueOn;

	@NotNull
	@Label("period.plan-lock-on")
	private LocalDate planLockOn;

	@NotNull
	@Label("period.report-due-on")
	private LocalDate reportDueOn;

	@NotNull
	@Label("period.report-lock-on")
	private LocalDate reportLockOn;

	static PeriodForm of(PeriodRecord record) {
		PeriodView period = record.period();
		PeriodForm form = new PeriodForm();
		form.version = record.version();
		form.opensOn = period.opensOn();
		form.planDueOn = period.planDueOn();
		form.planLockOn = period.planLockOn();
		form.reportDueOn = period.reportDueOn();
		form.reportLockOn = period.reportLockOn();
		return form;
	}

	PeriodDates dates() {
		return new PeriodDates(opensOn, planDueOn, planLockOn, reportDueOn, reportLockOn);
	}

}

package vn.tuyengiao.portal.organization.web;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
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
	private @Nullable LocalDate opensOn;

	@NotNull
	@Label("period.plan-due-on")
	private @Nullable LocalDate planDueOn;

	@NotNull
	@Label("period.plan-lock-on")
	private @Nullable LocalDate planLockOn;

	@NotNull
	@Label("period.report-due-on")
	private @Nullable LocalDate reportDueOn;

	@NotNull
	@Label("period.report-lock-on")
	private @Nullable LocalDate reportLockOn;

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

	/** Of a form without faults. */
	PeriodDates dates() {
		return new PeriodDates(Objects.requireNonNull(opensOn), Objects.requireNonNull(planDueOn),
				Objects.requireNonNull(planLockOn), Objects.requireNonNull(reportDueOn),
				Objects.requireNonNull(reportLockOn));
	}

}

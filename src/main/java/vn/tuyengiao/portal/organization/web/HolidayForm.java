package vn.tuyengiao.portal.organization.web;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.organization.domain.workday.HolidayView;
import vn.tuyengiao.portal.platform.web.form.Label;

/** A day off as it is typed. */
@Getter
@Setter
public class HolidayForm {

	@NotNull
	@Label("holiday.day")
	private @Nullable LocalDate day;

	@NotBlank
	@Size(max = 100)
	@Label("holiday.name")
	private @Nullable String name;

	/** Whoever marks it knows how many due dates move. */
	@Label("holiday.confirmed")
	private boolean confirmed;

	/** Of a form without faults. */
	HolidayView holiday() {
		return new HolidayView(Objects.requireNonNull(day), Objects.requireNonNull(name));
	}

}

package vn.tuyengiao.portal.organization.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import vn.tuyengiao.portal.platform.web.form.Label;

/** A day off as it is typed. */
@Getter
@Setter
public class HolidayForm {

	@NotNull
	@Label("holiday.day")
	private LocalDate day;

	@NotBlank
	@Size(max = 100)
	@Label("holiday.name")
	private String name;

}

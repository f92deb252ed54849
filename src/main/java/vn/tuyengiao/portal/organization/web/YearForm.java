package vn.tuyengiao.portal.organization.web;

import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.web.form.Label;

/** The year whose periods are to be added. */
@Getter
@Setter
public class YearForm {

	@NotNull
	@Min(2000)
	@Max(2100)
	@Label("period.year")
	private @Nullable Integer addedYear;

	/** Of a form without faults. */
	int year() {
		return Objects.requireNonNull(addedYear);
	}

}

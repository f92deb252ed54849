package vn.tuyengiao.portal.conference.web.series;

import java.time.YearMonth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.web.form.Label;

/** A month that a series skips, and why. */
@Getter
@Setter
public class SkipForm {

	@NotNull
	@Label("series.next.month")
	private @Nullable YearMonth month;

	@NotBlank
	@Size(max = 500)
	@Label("series.skip.reason")
	private @Nullable String reason;

}

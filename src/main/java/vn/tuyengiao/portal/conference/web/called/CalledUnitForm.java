package vn.tuyengiao.portal.conference.web.called;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.call.CalledDesk;
import vn.tuyengiao.portal.platform.web.form.Label;

/** A unit that is called, or all below it, as it is typed. */
@Getter
@Setter
public class CalledUnitForm {

	@NotBlank
	@Size(max = 200)
	@Label("conference.called.unit")
	private @Nullable String unit;

	@Label("conference.called.below")
	private boolean below;

	@NotNull
	@Min(1)
	@Max(CalledDesk.MOST_SEATS)
	@Label("conference.called.seats")
	private @Nullable Integer seats;

	@Label("conference.called.venue")
	private @Nullable UUID venue;

	static CalledUnitForm blank(String unit) {
		CalledUnitForm form = new CalledUnitForm();
		form.unit = unit;
		form.below = true;
		return form;
	}

}

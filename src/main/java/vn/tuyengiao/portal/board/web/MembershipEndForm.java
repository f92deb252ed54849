package vn.tuyengiao.portal.board.web;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.web.form.Label;

/** The last day of a membership as it is typed. */
@Getter
@Setter
public class MembershipEndForm {

	private long version;

	@NotNull
	@Label("board.last-day")
	private @Nullable LocalDate lastDay;

	static MembershipEndForm of(long version, LocalDate today) {
		MembershipEndForm form = new MembershipEndForm();
		form.version = version;
		form.lastDay = today;
		return form;
	}

	/** Of a form without faults. */
	LocalDate lastDay() {
		return Objects.requireNonNull(lastDay);
	}

}

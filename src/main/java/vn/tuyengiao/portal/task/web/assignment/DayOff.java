package vn.tuyengiao.portal.task.web.assignment;

import java.util.Arrays;

import lombok.experimental.UtilityClass;
import org.springframework.validation.BindingResult;

/** A day on which nobody works is asked about once. */
@UtilityClass
class DayOff {

	private static final String CODE = "task.fault.day-off";

	static boolean asked(BindingResult binding) {
		return binding.getFieldErrors("dueOn")
			.stream()
			.anyMatch(fault -> fault.getCodes() != null && Arrays.asList(fault.getCodes()).contains(CODE));
	}

}

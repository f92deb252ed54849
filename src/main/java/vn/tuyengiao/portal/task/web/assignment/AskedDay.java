package vn.tuyengiao.portal.task.web.assignment;

import java.util.Arrays;
import java.util.Set;

import lombok.experimental.UtilityClass;
import org.springframework.validation.BindingResult;

/** A day on which nobody works, or who gets it is absent, is asked about once. */
@UtilityClass
class AskedDay {

	private static final Set<String> CODES = Set.of("task.fault.day-off", "task.fault.absent",
			"task.fault.absent.deputy", "task.fault.unattended");

	static boolean asked(BindingResult binding) {
		return binding.getFieldErrors("dueOn")
			.stream()
			.anyMatch(fault -> fault.getCodes() != null && Arrays.stream(fault.getCodes()).anyMatch(CODES::contains));
	}

}

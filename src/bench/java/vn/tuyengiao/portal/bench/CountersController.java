package vn.tuyengiao.portal.bench;

import java.lang.management.ManagementFactory;

import com.sun.management.OperatingSystemMXBean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the portal has used so far. */
@RestController
class CountersController {

	private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

	/** The CPU time of this process in nanoseconds and the statements counted. */
	@GetMapping("/bench/counters")
	String counters(@RequestParam(required = false) Boolean counting) {
		if (counting != null) {
			Statements.counting = counting;
		}
		return system.getProcessCpuTime() + " " + Statements.COUNT.get();
	}

}

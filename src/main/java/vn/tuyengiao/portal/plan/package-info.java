/**
 * Annual and quarterly plans of the units, the reports that follow them, the rounds of
 * return and acceptance between commune and district, what rolls over into the next
 * period, and what each unit owes with its due date, its extension and its timeliness. A
 * task can name the directive that it implements.
 */
@NullMarked
@ApplicationModule(displayName = "Plan", allowedDependencies = { "platform", "organization", "account", "board",
		"paper", "paper :: table", "directive", "task" })
package vn.tuyengiao.portal.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

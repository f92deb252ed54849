/**
 * What is asked and what is given to be done: proposals from the day on which they are
 * raised until they are answered and judged, tasks from the record of which they came
 * until whoever gave them closes them.
 */
@NullMarked
@ApplicationModule(displayName = "Task",
		allowedDependencies = { "platform", "organization", "account", "directive", "file", "paper" })
package vn.tuyengiao.portal.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

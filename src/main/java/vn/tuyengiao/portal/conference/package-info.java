/**
 * Conferences (hội nghị): their kinds, those that units hold and record, who had to come
 * and who came, what that shows of directives.
 */
@NullMarked
@ApplicationModule(displayName = "Conference",
		allowedDependencies = { "platform", "organization", "account", "directive" })
package vn.tuyengiao.portal.conference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

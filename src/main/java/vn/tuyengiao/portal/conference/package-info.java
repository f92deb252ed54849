/**
 * Conferences (hội nghị): their kinds, those that units hold and record, those to which
 * people are called, with sessions in time and venues in place; who had to come and who
 * came, what was written down, what that shows of directives.
 */
@NullMarked
@ApplicationModule(displayName = "Conference", allowedDependencies = { "platform", "organization", "account", "board",
		"directive", "file", "paper", "paper :: table", "task" })
package vn.tuyengiao.portal.conference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

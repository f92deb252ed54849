/**
 * One calendar for all modules: days of the Vietnamese lunar calendar, anniversaries,
 * what stands on which day, the week of a leader, and the feed that telephones subscribe
 * to.
 */
@NullMarked
@ApplicationModule(displayName = "Calendar", allowedDependencies = { "platform", "organization", "account" })
package vn.tuyengiao.portal.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

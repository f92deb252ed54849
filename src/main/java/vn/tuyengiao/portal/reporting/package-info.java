/**
 * The start page of each role: what is due, what waits and how units stand, read from the
 * other modules through what they publish.
 */
@NullMarked
@ApplicationModule(displayName = "Reporting", allowedDependencies = { "platform", "organization", "account", "plan" })
package vn.tuyengiao.portal.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

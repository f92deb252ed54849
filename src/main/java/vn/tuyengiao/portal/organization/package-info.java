/**
 * The Party organisation as data: the tree of units with its reach, the terms, the people
 * whom records name, the reporting periods with their due and lock dates, and the
 * holidays. Knows no other module.
 */
@NullMarked
@ApplicationModule(displayName = "Organization", allowedDependencies = "platform")
package vn.tuyengiao.portal.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

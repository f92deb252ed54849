/**
 * Who signs in and what he may do where: users, roles held at units from a day to a day,
 * sign-in with its throttling, the security configuration, and the one access scope that
 * every query and every step of the other modules goes through.
 */
@NullMarked
@ApplicationModule(displayName = "Account", allowedDependencies = { "platform", "organization" })
package vn.tuyengiao.portal.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Directives from the register to the last unit and back: what came from above and what
 * the office issues itself, with its guidance; who has to carry it out or to know it;
 * what each unit received, acknowledged and did; and the thread of all that came of one
 * directive.
 */
@NullMarked
@ApplicationModule(displayName = "Directive",
		allowedDependencies = { "platform", "organization", "account", "register", "file", "paper" })
package vn.tuyengiao.portal.directive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

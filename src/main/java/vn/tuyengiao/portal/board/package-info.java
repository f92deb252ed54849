/**
 * The propaganda boards (ban tuyên giáo) of the units, one for each term, and who sits on
 * them with which concurrent post.
 */
@NullMarked
@ApplicationModule(displayName = "Board", allowedDependencies = { "platform", "organization", "account", "paper" })
package vn.tuyengiao.portal.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

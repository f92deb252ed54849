/**
 * Files that records of other modules own: what may be stored and what may not, told from
 * the contents; the text that can be searched in them; pages as pictures; and the way
 * out. Nobody reaches a file but through the record that owns it.
 */
@NullMarked
@ApplicationModule(displayName = "File", allowedDependencies = { "platform", "organization", "account" })
package vn.tuyengiao.portal.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The register that every kind of document shares: which types of documents there are and
 * who bears them, which bodies issue them, and the numbers of the office's own documents,
 * from 01 for each type and body through a whole term.
 */
@NullMarked
@ApplicationModule(displayName = "Register", allowedDependencies = { "platform", "organization", "account" })
package vn.tuyengiao.portal.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Paper: what leaves the portal as a Party document (Word, print), with its layout and
 * its words as data of a time, its number and who signs it; and what an office has in
 * Excel or Word, read into rows. The modules above say what stands in a document and
 * where rows go.
 */
@NullMarked
@ApplicationModule(displayName = "Paper",
		allowedDependencies = { "platform", "organization", "account", "register", "file" })
package vn.tuyengiao.portal.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

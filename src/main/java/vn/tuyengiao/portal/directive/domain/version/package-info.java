/**
 * A directive with its versions and their documents: registered, written, amended. Its
 * records are the only way for other rooms to change one.
 */
@NullMarked
package vn.tuyengiao.portal.directive.domain.version;

import org.jspecify.annotations.NullMarked;

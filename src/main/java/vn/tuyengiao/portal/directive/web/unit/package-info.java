/** The pages on what one unit received, and the forms of what it records. */
@NullMarked
package vn.tuyengiao.portal.directive.web.unit;

import org.jspecify.annotations.NullMarked;

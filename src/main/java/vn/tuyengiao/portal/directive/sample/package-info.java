/** Sample directives of the profile {@code demo}. */
@NullMarked
package vn.tuyengiao.portal.directive.sample;

import org.jspecify.annotations.NullMarked;

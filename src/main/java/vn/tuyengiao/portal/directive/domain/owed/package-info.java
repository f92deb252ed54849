/** Steps of directives, and drafts in the office, among all that is owed. */
@NullMarked
package vn.tuyengiao.portal.directive.domain.owed;

import org.jspecify.annotations.NullMarked;

/** Whom a directive reached at each unit that has to make it known; only read. */
@NullMarked
package vn.tuyengiao.portal.directive.domain.reach;

import org.jspecify.annotations.NullMarked;

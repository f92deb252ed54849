/** The page of whom a directive reached. */
@NullMarked
package vn.tuyengiao.portal.directive.web.reach;

import org.jspecify.annotations.NullMarked;

/** The page of everything that came of a directive. */
@NullMarked
package vn.tuyengiao.portal.directive.web.thread;

import org.jspecify.annotations.NullMarked;

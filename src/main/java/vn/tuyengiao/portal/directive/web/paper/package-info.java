/** Guidance as Party documents. */
@NullMarked
package vn.tuyengiao.portal.directive.web.paper;

import org.jspecify.annotations.NullMarked;

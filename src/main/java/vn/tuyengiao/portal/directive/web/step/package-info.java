/** The administrator's pages on the steps that directives ask for. */
@NullMarked
package vn.tuyengiao.portal.directive.web.step;

import org.jspecify.annotations.NullMarked;

/** The pages of the matrix of units and directives. */
@NullMarked
package vn.tuyengiao.portal.directive.web.matrix;

import org.jspecify.annotations.NullMarked;

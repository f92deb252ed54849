/**
 * Units by directives, with the first missing step in each cell. Only reads.
 */
@NullMarked
package vn.tuyengiao.portal.directive.domain.matrix;

import org.jspecify.annotations.NullMarked;

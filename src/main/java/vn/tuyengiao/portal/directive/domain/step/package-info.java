/**
 * The catalogue of what units may be asked to do with a directive. Stands on no other
 * room.
 */
@NullMarked
package vn.tuyengiao.portal.directive.domain.step;

import org.jspecify.annotations.NullMarked;

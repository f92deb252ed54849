/**
 * Everything that one unit got, owes and did with one directive. Only reads.
 */
@NullMarked
package vn.tuyengiao.portal.directive.domain.unit;

import org.jspecify.annotations.NullMarked;

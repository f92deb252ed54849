/**
 * Directives as other modules name them, and the numbers that they bear.
 */
@NullMarked
package vn.tuyengiao.portal.directive.domain.reference;

import org.jspecify.annotations.NullMarked;

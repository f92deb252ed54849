/**
 * What a unit records of carrying a directive out: its action programme, and steps that
 * it states.
 */
@NullMarked
package vn.tuyengiao.portal.directive.domain.fulfilment;

import org.jspecify.annotations.NullMarked;

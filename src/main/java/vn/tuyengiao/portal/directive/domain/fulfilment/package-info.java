/**
 * What a unit records of carrying a directive out: its action programme, conferences and
 * other steps.
 */
@NullMarked
package vn.tuyengiao.portal.directive.domain.fulfilment;

import org.jspecify.annotations.NullMarked;

/**
 * That a unit got a version: delivered, opened, acknowledged, by itself or on paper; and
 * the list of how far the units are. Nothing else writes receipts.
 */
@NullMarked
package vn.tuyengiao.portal.directive.domain.receipt;

import org.jspecify.annotations.NullMarked;

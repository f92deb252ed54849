/**
 * Who sees a directive, and what never enters one: the rules that every room asks first.
 * Stands on no other room.
 */
@NullMarked
package vn.tuyengiao.portal.directive.domain.sight;

import org.jspecify.annotations.NullMarked;

/**
 * Who sees a directive, and what never enters one: the rules that every room asks first.
 * Stands on no other room.
 */
package vn.tuyengiao.portal.directive.domain.sight;

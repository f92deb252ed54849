/**
 * Directives as other modules name them, and the numbers that they bear.
 */
package vn.tuyengiao.portal.directive.domain.reference;

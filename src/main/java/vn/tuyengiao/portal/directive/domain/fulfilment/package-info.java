/**
 * What a unit records of carrying a directive out: its action programme, conferences and
 * other steps.
 */
package vn.tuyengiao.portal.directive.domain.fulfilment;

/**
 * The work of choosing who gets a draft and what is asked by when.
 */
package vn.tuyengiao.portal.directive.domain.distribution;

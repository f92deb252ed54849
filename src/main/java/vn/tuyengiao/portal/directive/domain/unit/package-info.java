/**
 * Everything that one unit got, owes and did with one directive. Only reads.
 */
package vn.tuyengiao.portal.directive.domain.unit;

/**
 * Units by directives, with the first missing step in each cell. Only reads.
 */
package vn.tuyengiao.portal.directive.domain.matrix;

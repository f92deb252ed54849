/**
 * The catalogue of what units may be asked to do with a directive. Stands on no other
 * room.
 */
package vn.tuyengiao.portal.directive.domain.step;

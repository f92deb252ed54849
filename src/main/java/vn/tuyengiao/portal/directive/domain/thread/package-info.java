/**
 * Everything that came of one directive, also in other modules. Only reads.
 */
package vn.tuyengiao.portal.directive.domain.thread;

/**
 * One directive as a reader sees it, with its documents and their files. Only reads.
 */
package vn.tuyengiao.portal.directive.domain.sheet;

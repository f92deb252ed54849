/**
 * The register of directives page by page, as a reader sees it. Only reads.
 */
package vn.tuyengiao.portal.directive.domain.list;

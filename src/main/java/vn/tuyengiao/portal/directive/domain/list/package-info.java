/**
 * The register of directives page by page, as a reader sees it. Only reads.
 */
@NullMarked
package vn.tuyengiao.portal.directive.domain.list;

import org.jspecify.annotations.NullMarked;

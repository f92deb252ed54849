/**
 * One directive as a reader sees it, with its documents and their files. Only reads.
 */
@NullMarked
package vn.tuyengiao.portal.directive.domain.sheet;

import org.jspecify.annotations.NullMarked;

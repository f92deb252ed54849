/**
 * Everything that came of one directive, also in other modules. Only reads.
 */
@NullMarked
package vn.tuyengiao.portal.directive.domain.thread;

import org.jspecify.annotations.NullMarked;

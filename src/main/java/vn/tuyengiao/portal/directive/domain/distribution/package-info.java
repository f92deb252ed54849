/**
 * The work of choosing who gets a draft and what is asked by when.
 */
@NullMarked
package vn.tuyengiao.portal.directive.domain.distribution;

import org.jspecify.annotations.NullMarked;

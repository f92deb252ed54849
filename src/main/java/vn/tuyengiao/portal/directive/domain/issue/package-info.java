/**
 * The way of a draft into force: what else falls due, laid before the leaders, given back
 * or issued; and out of force again.
 */
@NullMarked
package vn.tuyengiao.portal.directive.domain.issue;

import org.jspecify.annotations.NullMarked;

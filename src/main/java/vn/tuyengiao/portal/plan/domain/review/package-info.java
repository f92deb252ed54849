/**
 * The district's decision on what a unit sent: return with reasons, or accept.
 */
@NullMarked
package vn.tuyengiao.portal.plan.domain.review;

import org.jspecify.annotations.NullMarked;

/**
 * The pages of plans and reports; what all of them share stands here.
 */
@NullMarked
package vn.tuyengiao.portal.plan.web;

import org.jspecify.annotations.NullMarked;

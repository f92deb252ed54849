/**
 * The district's decision on what a unit sent: return with reasons, or accept.
 */
package vn.tuyengiao.portal.plan.domain.review;

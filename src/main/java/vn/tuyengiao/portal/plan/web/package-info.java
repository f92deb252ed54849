/**
 * The pages of plans and reports; what all of them share stands here.
 */
package vn.tuyengiao.portal.plan.web;

/**
 * The report on an accepted plan: the result of each task, sent like the plan.
 */
package vn.tuyengiao.portal.plan.domain.report;

/**
 * The pages on which a plan or a report is written, saved by themselves and compared when
 * two people wrote.
 */
package vn.tuyengiao.portal.plan.web.draft;

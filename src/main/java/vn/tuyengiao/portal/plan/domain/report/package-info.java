/**
 * The report on an accepted plan: the result of each task, sent like the plan.
 */
@NullMarked
package vn.tuyengiao.portal.plan.domain.report;

import org.jspecify.annotations.NullMarked;

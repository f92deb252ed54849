/**
 * What each unit owes: one row for each plan and report, with its due date, the time
 * given beyond it, how the unit stands, and the lists, counts and the matrix over these
 * rows.
 */
@NullMarked
package vn.tuyengiao.portal.plan.domain.obligation;

import org.jspecify.annotations.NullMarked;

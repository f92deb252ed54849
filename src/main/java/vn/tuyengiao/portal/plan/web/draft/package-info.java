/**
 * The pages on which a plan or a report is written, saved by themselves and compared when
 * two people wrote.
 */
@NullMarked
package vn.tuyengiao.portal.plan.web.draft;

import org.jspecify.annotations.NullMarked;

/** Notices of results: how the units stood with the plans or the reports of a period. */
@NullMarked
package vn.tuyengiao.portal.plan.domain.results;

import org.jspecify.annotations.NullMarked;

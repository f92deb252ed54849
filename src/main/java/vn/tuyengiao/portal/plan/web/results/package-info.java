/** Notices of results on their pages and as documents. */
@NullMarked
package vn.tuyengiao.portal.plan.web.results;

import org.jspecify.annotations.NullMarked;

/**
 * Plans and reports by tables: what an office has in Excel or Word comes in, what stands
 * here goes out and comes back, and lines of earlier plans are taken over.
 */
@NullMarked
package vn.tuyengiao.portal.plan.web.table;

import org.jspecify.annotations.NullMarked;

/**
 * How lists are read: a text block of SQL with its orders, the conditions of the reader's
 * scope and filter, a page with the count of all, all rows for an export. How lists are
 * shown: {@code platform.web.list}.
 */
@NullMarked
package vn.tuyengiao.portal.platform.list;

import org.jspecify.annotations.NullMarked;

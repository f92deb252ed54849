/** The week of a leader as a page that is printed. */
@NullMarked
package vn.tuyengiao.portal.calendar.web.week;

import org.jspecify.annotations.NullMarked;

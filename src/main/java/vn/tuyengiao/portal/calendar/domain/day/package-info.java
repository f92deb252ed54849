/** What stands on which day: all sources asked for one reader. */
@NullMarked
package vn.tuyengiao.portal.calendar.domain.day;

import org.jspecify.annotations.NullMarked;

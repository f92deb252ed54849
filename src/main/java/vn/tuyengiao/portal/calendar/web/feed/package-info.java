/** Secret addresses of one's calendar: their page, and what telephones read. */
@NullMarked
package vn.tuyengiao.portal.calendar.web.feed;

import org.jspecify.annotations.NullMarked;

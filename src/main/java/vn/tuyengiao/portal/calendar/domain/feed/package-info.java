/** Secret addresses at which telephones read a person's calendar. */
@NullMarked
package vn.tuyengiao.portal.calendar.domain.feed;

import org.jspecify.annotations.NullMarked;

/** The week of one person: where he is expected, what he has to do, what is late. */
@NullMarked
package vn.tuyengiao.portal.calendar.domain.week;

import org.jspecify.annotations.NullMarked;

/** Conferences as the calendar shows them. */
@NullMarked
package vn.tuyengiao.portal.conference.domain.calendar;

import org.jspecify.annotations.NullMarked;

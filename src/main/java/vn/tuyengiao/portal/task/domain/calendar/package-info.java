/** Tasks and proposals as the calendar shows them: on the day on which they are due. */
@NullMarked
package vn.tuyengiao.portal.task.domain.calendar;

import org.jspecify.annotations.NullMarked;

/** The days that are remembered, as a list that is kept. */
@NullMarked
package vn.tuyengiao.portal.calendar.web.anniversary;

import org.jspecify.annotations.NullMarked;

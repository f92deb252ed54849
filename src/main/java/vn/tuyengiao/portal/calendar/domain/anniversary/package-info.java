/** Days that are remembered each year: whose they are, and on which day they fall. */
@NullMarked
package vn.tuyengiao.portal.calendar.domain.anniversary;

import org.jspecify.annotations.NullMarked;

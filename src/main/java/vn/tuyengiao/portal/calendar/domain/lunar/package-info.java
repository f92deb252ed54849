/**
 * The Vietnamese lunar calendar: computed from the Moon and the Sun at UTC+7, so that it
 * holds for any year from 1900 to 2199.
 */
@NullMarked
package vn.tuyengiao.portal.calendar.domain.lunar;

import org.jspecify.annotations.NullMarked;

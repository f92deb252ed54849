/**
 * What stands on which day: each module answers for its own kinds, within the reader's
 * rights, and the calendar shows them.
 */
@NullMarked
package vn.tuyengiao.portal.platform.calendar;

import org.jspecify.annotations.NullMarked;

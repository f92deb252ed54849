/**
 * Owed: what has to be done, by whom and by when. Each module publishes a view with the
 * same columns and says what its rows are called; one statement over all views answers
 * the home page, the calendar, reminders and the load before issuing.
 */
@NullMarked
package vn.tuyengiao.portal.platform.owed;

import org.jspecify.annotations.NullMarked;

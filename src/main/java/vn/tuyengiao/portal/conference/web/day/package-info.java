/**
 * The day of a conference: lists of venues, the host's screen, the door, what is handed
 * in.
 */
@NullMarked
package vn.tuyengiao.portal.conference.web.day;

import org.jspecify.annotations.NullMarked;

/** The venues (điểm cầu) of conferences. */
@NullMarked
package vn.tuyengiao.portal.conference.domain.venue;

import org.jspecify.annotations.NullMarked;

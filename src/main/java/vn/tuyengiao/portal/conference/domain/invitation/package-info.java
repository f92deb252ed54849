/** What an invitation (giấy mời) to a conference says, for its document and calendars. */
@NullMarked
package vn.tuyengiao.portal.conference.domain.invitation;

import org.jspecify.annotations.NullMarked;

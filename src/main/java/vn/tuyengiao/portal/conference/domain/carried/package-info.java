/**
 * What a series carries from meeting to meeting: topics to watch, and the backlog of
 * items that participants propose.
 */
@NullMarked
package vn.tuyengiao.portal.conference.domain.carried;

import org.jspecify.annotations.NullMarked;

/** Contests (hội thi): rounds, entries, the jury, its marks or ranks, and who won. */
@NullMarked
package vn.tuyengiao.portal.conference.domain.contest;

import org.jspecify.annotations.NullMarked;

/**
 * A conference of one unit: what was held, who had to come and who came. Stands on the
 * kinds.
 */
@NullMarked
package vn.tuyengiao.portal.conference.domain.meeting;

import org.jspecify.annotations.NullMarked;

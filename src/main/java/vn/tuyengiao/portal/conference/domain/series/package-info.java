/**
 * Conferences that come again each month: when, who is called, which months they met,
 * skipped or moved.
 */
@NullMarked
package vn.tuyengiao.portal.conference.domain.series;

import org.jspecify.annotations.NullMarked;

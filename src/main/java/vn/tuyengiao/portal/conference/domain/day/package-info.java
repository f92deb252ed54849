/**
 * The day of a conference: who came, venue by venue, and what that makes of each unit.
 */
@NullMarked
package vn.tuyengiao.portal.conference.domain.day;

import org.jspecify.annotations.NullMarked;

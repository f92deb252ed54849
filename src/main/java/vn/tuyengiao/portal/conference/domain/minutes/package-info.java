/**
 * The minutes of a conference (biên bản): written in parts, so that two people can write
 * at once, approved, and locked when it is closed.
 */
@NullMarked
package vn.tuyengiao.portal.conference.domain.minutes;

import org.jspecify.annotations.NullMarked;

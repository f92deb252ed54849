/**
 * Letters of reminder (công văn đôn đốc): which units owed what on the day of the letter.
 */
@NullMarked
package vn.tuyengiao.portal.notification.domain.letter;

import org.jspecify.annotations.NullMarked;

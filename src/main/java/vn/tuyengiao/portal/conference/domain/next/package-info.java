/**
 * The next meeting of a series: made from the last one, with what is open; and asked for
 * when it comes near.
 */
@NullMarked
package vn.tuyengiao.portal.conference.domain.next;

import org.jspecify.annotations.NullMarked;

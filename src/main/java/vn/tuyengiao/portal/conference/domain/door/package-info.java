/** The code at the door of a venue, by which people note themselves with a telephone. */
@NullMarked
package vn.tuyengiao.portal.conference.domain.door;

import org.jspecify.annotations.NullMarked;

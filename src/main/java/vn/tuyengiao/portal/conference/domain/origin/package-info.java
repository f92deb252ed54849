/** A conference as the record of which proposals and tasks come. */
@NullMarked
package vn.tuyengiao.portal.conference.domain.origin;

import org.jspecify.annotations.NullMarked;

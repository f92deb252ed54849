/** Closing a conference: what it lacks, what it counts for each unit, and to whom. */
@NullMarked
package vn.tuyengiao.portal.conference.domain.closing;

import org.jspecify.annotations.NullMarked;

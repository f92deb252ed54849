/** What all rooms of conferences speak of. */
@NullMarked
package vn.tuyengiao.portal.conference.domain;

import org.jspecify.annotations.NullMarked;

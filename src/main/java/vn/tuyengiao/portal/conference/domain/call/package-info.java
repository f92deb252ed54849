/** Who is called to a conference, and the sending of it. */
@NullMarked
package vn.tuyengiao.portal.conference.domain.call;

import org.jspecify.annotations.NullMarked;

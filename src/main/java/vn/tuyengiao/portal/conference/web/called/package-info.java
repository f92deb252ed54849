/** The pages of venues, of who is called, and of the sending. */
@NullMarked
package vn.tuyengiao.portal.conference.web.called;

import org.jspecify.annotations.NullMarked;

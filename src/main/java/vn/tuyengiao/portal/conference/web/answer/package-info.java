/** The pages on which units answer to a conference. */
@NullMarked
package vn.tuyengiao.portal.conference.web.answer;

import org.jspecify.annotations.NullMarked;

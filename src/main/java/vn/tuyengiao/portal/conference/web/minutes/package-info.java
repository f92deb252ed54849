/** The pages of the minutes of a conference, and the documents made of them. */
@NullMarked
package vn.tuyengiao.portal.conference.web.minutes;

import org.jspecify.annotations.NullMarked;

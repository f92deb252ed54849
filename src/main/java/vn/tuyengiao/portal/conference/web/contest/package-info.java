/** The pages of a contest: what it is made of, the marks of its jury, who won. */
@NullMarked
package vn.tuyengiao.portal.conference.web.contest;

import org.jspecify.annotations.NullMarked;

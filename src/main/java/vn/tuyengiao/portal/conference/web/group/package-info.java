/** The pages of standing groups. */
@NullMarked
package vn.tuyengiao.portal.conference.web.group;

import org.jspecify.annotations.NullMarked;

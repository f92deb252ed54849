/** Those who are called to a conference, one by one. */
@NullMarked
package vn.tuyengiao.portal.conference.domain.invitee;

import org.jspecify.annotations.NullMarked;

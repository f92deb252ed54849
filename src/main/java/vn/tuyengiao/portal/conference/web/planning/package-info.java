/** The pages on which a conference is planned, moved and called off. */
@NullMarked
package vn.tuyengiao.portal.conference.web.planning;

import org.jspecify.annotations.NullMarked;

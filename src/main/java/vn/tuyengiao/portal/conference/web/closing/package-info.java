/** The pages on which a conference is closed, and of what it counted. */
@NullMarked
package vn.tuyengiao.portal.conference.web.closing;

import org.jspecify.annotations.NullMarked;

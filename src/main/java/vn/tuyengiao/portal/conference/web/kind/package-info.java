/** The administrator's pages on the kinds of conferences. */
@NullMarked
package vn.tuyengiao.portal.conference.web.kind;

import org.jspecify.annotations.NullMarked;

/** The pages of the agenda and the papers of a conference. */
@NullMarked
package vn.tuyengiao.portal.conference.web.agenda;

import org.jspecify.annotations.NullMarked;

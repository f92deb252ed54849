/** The agenda of a conference and its papers. */
@NullMarked
package vn.tuyengiao.portal.conference.domain.agenda;

import org.jspecify.annotations.NullMarked;

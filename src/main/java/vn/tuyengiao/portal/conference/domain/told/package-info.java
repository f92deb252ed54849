/** Who is told what of a conference. */
@NullMarked
package vn.tuyengiao.portal.conference.domain.told;

import org.jspecify.annotations.NullMarked;

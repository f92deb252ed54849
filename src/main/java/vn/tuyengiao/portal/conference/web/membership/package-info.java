/** The pages on how many members units have, and who is exempt. */
@NullMarked
package vn.tuyengiao.portal.conference.web.membership;

import org.jspecify.annotations.NullMarked;

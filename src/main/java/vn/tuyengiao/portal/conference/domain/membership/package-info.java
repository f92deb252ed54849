/** How many Party members units have, and who is exempt from Party life. */
@NullMarked
package vn.tuyengiao.portal.conference.domain.membership;

import org.jspecify.annotations.NullMarked;

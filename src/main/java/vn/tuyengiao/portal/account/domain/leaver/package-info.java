/** Who leaves, and who goes on with his work. */
@NullMarked
package vn.tuyengiao.portal.account.domain.leaver;

import org.jspecify.annotations.NullMarked;

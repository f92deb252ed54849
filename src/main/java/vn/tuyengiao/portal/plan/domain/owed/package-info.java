/** Plans and reports among all that is owed. */
@NullMarked
package vn.tuyengiao.portal.plan.domain.owed;

import org.jspecify.annotations.NullMarked;

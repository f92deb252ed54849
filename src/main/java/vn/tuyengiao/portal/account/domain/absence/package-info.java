/** Who is absent from a day to a day, and who stands in for him. */
@NullMarked
package vn.tuyengiao.portal.account.domain.absence;

import org.jspecify.annotations.NullMarked;

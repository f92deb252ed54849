package vn.tuyengiao.portal.account.domain.user;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;

/**
 * A page of users.
 *
 * @param unitFault why the filter's unit is not known; null if it is, or none is asked
 * for
 */
public record UserList(Page<UserRow> page, @Nullable Fault unitFault) {
}

package vn.tuyengiao.portal.account.domain.user;

import org.jspecify.annotations.Nullable;

/** A new user, with a first role or none. */
public record UserCommand(String username, String displayName, @Nullable RoleCommand firstRole) {
}

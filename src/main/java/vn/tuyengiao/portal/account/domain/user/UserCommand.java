package vn.tuyengiao.portal.account.domain.user;

/** A new user, with a first role or none. */
public record UserCommand(String username, String displayName, RoleCommand firstRole) {
}

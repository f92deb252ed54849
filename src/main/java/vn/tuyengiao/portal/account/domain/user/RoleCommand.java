package vn.tuyengiao.portal.account.domain.user;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.account.Role;

/**
 * A role to be held at a unit.
 *
 * @param unit as typed or taken from the picker
 * @param to last day, if there is one
 */
public record RoleCommand(Role role, String unit, LocalDate from, @Nullable LocalDate to) {
}

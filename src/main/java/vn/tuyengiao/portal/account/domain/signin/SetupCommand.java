package vn.tuyengiao.portal.account.domain.signin;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.organization.UnitKind;

/**
 * The first administrator and the unit at the top.
 *
 * @param userId made with the form, so that a form sent twice makes one administrator
 * @param root unless there is a unit already
 */
public record SetupCommand(UUID userId, String username, String displayName, String password, @Nullable Root root) {

	/** The unit at the top of the tree. */
	public record Root(UnitKind kind, String name, String shortName, String committeeName, String symbol) {
	}

}

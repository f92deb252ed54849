package vn.tuyengiao.portal.platform.web.frame;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Tells the frame who is signed in; answered from what the request already holds. */
@FunctionalInterface
public interface SignedIn {

	/** Empty if nobody is. */
	Optional<Person> current();

	/** Empty if nobody is. */
	default Optional<UUID> userId() {
		return Optional.empty();
	}

	/**
	 * What the header shows.
	 *
	 * @param roleLabel message key of the role, for example {@code role.LEADER}
	 * @param unitName the unit where the role is held
	 */
	record Person(String displayName, @Nullable String roleLabel, @Nullable String unitName) {
	}

}

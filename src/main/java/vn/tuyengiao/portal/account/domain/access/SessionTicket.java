package vn.tuyengiao.portal.account.domain.access;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * All that a session remembers of who signed in, as one line of text, so that it can be
 * read after a restart, by another node and by a later version.
 *
 * @param signedInAt from here its longest life counts
 */
public record SessionTicket(UUID userId, String username, Instant passwordChangedAt, Instant signedInAt) {

	/** Name of the session's attribute. */
	public static final String ATTRIBUTE = "signedIn";

	public static SessionTicket of(SignedInUser signedIn, Instant signedInAt) {
		return new SessionTicket(signedIn.user().id(), signedIn.user().username(), signedIn.passwordChangedAt(),
				signedInAt);
	}

	/** Empty if it is no such text. */
	public static Optional<SessionTicket> parse(@Nullable Object stored) {
		if (!(stored instanceof String text)) {
			return Optional.empty();
		}
		String[] parts = text.split(" ");
		if (parts.length != 4) {
			return Optional.empty();
		}
		try {
			return Optional.of(new SessionTicket(UUID.fromString(parts[0]), parts[1], Instant.parse(parts[2]),
					Instant.parse(parts[3])));
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			return Optional.empty();
		}
	}

	public String text() {
		return userId + " " + username + " " + passwordChangedAt + " " + signedInAt;
	}

	/** It has lived as long as a session may, however much it is used. */
	public boolean isOver(Duration longest, Instant now) {
		return now.isAfter(signedInAt.plus(longest));
	}

	/** The account is enabled and its password the one of the sign-in. */
	public boolean isGoodFor(SignedInUser now) {
		return now.enabled() && now.user().id().equals(userId) && now.passwordChangedAt().equals(passwordChangedAt);
	}

}

package vn.tuyengiao.portal.platform.rounds;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import org.springframework.security.access.AccessDeniedException;

/**
 * Everybody who ever wrote in a record (column {@code written_by}): four eyes, none of
 * them decides on it.
 */
@Embeddable
public class Authors {

	private UUID[] writtenBy = new UUID[0];

	/** Takes note that the user wrote in it. */
	public void add(UUID userId) {
		Set<UUID> all = all();
		if (all.add(userId)) {
			writtenBy = all.toArray(UUID[]::new);
		}
	}

	/** The first one first. */
	public Set<UUID> all() {
		return new LinkedHashSet<>(Arrays.asList(writtenBy));
	}

	public boolean include(UUID userId) {
		return all().contains(userId);
	}

	/**
	 * @throws AccessDeniedException if the user wrote in it
	 */
	public void requireOther(UUID userId) {
		if (include(userId)) {
			throw new AccessDeniedException("who wrote it does not decide on it");
		}
	}

}

package vn.tuyengiao.portal.conference.domain.answer;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Whom a unit names for one of its seats.
 *
 * @param id new, from the form
 * @param personId a member of its board; null for one who is only named
 */
public record SeatEntry(UUID id, @Nullable UUID personId, String name, String post) {

	boolean isBlank() {
		return personId == null && name.isEmpty() && post.isEmpty();
	}

}

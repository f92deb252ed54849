package vn.tuyengiao.portal.conference.domain.list;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.conference.domain.ConferenceStatus;
import vn.tuyengiao.portal.platform.Percent;

/**
 * A conference in the list.
 *
 * @param directives their numbers; may be empty
 * @param reached distinct members who heard it, of those {@code obliged}
 */
public record ConferenceRow(UUID id, String title, String kind, String unitName, LocalDate heldOn, String directives,
		int obliged, int reached, int attendances, int masses, ConferenceStatus status, boolean enteredFor) {

	public @Nullable Integer percent() {
		return Percent.of(reached, obliged);
	}

}

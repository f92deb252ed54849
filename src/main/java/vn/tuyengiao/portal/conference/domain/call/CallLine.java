package vn.tuyengiao.portal.conference.domain.call;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One call of a draft, and whom it means as of the conference's day.
 *
 * @param name of a person or a group; empty for units
 * @param unitName that is called, below which units are, or from which the person comes;
 * empty for a group
 * @param venue where they come; empty for that of their own unit, or else the host's
 * @param persons by name
 * @param twice of them are called before, and kept once
 * @param units that fill seats themselves, each {@code seats}
 * @param groupEnded the last day of a group that has ended by then
 */
public record CallLine(UUID id, Called.What what, @Nullable UUID groupId, String name, String post, String unitName,
		boolean below, String venue, int persons, int twice, int units, int seats, @Nullable LocalDate groupEnded) {
}

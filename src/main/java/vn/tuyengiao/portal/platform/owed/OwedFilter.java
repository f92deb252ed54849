package vn.tuyengiao.portal.platform.owed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import lombok.With;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are asked for; what is missing or empty stands for any.
 *
 * @param reaches what may be done where: rows of any of them
 * @param userId who asks: nothing that waits for somebody else or is barred to him
 * @param standsInFor whose tasks he may do today besides
 * @param kinds names of kinds
 * @param unitId only at this unit and below it
 * @param units only at these very units
 * @param records only for these records
 * @param silent only where the unit has sent nothing
 * @param from first due date, {@code to} the last; both leave out what has none
 */
@With
public record OwedFilter(List<OwedReach> reaches, @Nullable UUID userId, Set<UUID> standsInFor, Set<String> kinds,
		@Nullable UUID unitId, Set<UUID> units, Set<UUID> records, boolean silent, @Nullable LocalDate from,
		@Nullable LocalDate to) {

	/** Whatever waits for the user where he may do it. */
	public static OwedFilter of(@Nullable UUID userId, List<OwedReach> reaches) {
		return new OwedFilter(List.copyOf(reaches), userId, Set.of(), Set.of(), null, Set.of(), Set.of(), false, null,
				null);
	}

	/** Whatever waits there, for whomever. */
	public static OwedFilter of(List<OwedReach> reaches) {
		return of(null, reaches);
	}

}

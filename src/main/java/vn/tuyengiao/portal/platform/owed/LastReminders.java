package vn.tuyengiao.portal.platform.owed;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * When units were last reminded by a person, and by whom: for the pages of all modules.
 * Declared here and filled by the module that reminds; each method is one statement, and
 * none where nothing is asked for. Whoever asks has looked that its reader sees the
 * units.
 */
public interface LastReminders {

	/** Of anything; without those that never were. */
	Map<UUID, Reminded> ofUnits(Collection<UUID> units);

	/** Of what they owe for the records; without those that never were. */
	Map<OwedPlace, Reminded> ofPlaces(Collection<OwedPlace> places);

	/** By the name of whoever did it. */
	record Reminded(Instant at, String by) {
	}

}

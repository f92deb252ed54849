package vn.tuyengiao.portal.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Takes the conferences that units of the sample held on a sample directive: declared
 * here and answered by the module that keeps conferences.
 */
public interface SampleConferences {

	void held(UUID directiveId, List<Held> conferences);

	/** One of them: {@code reached} of {@code obliged} members of the unit were there. */
	record Held(UUID unitId, String unitName, LocalDate day, int reached, int obliged, UUID recordedBy) {
	}

}

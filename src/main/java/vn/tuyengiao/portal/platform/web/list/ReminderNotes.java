package vn.tuyengiao.portal.platform.web.list;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.owed.LastReminders;
import vn.tuyengiao.portal.platform.owed.LastReminders.Reminded;
import vn.tuyengiao.portal.platform.owed.OwedPlace;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;

/**
 * Says beside what is late when its unit was last reminded, and by whom, in the reader's
 * language. One statement each, none where nothing is asked for.
 */
@Component
@RequiredArgsConstructor
public class ReminderNotes {

	private final LastReminders reminders;

	private final Words words;

	/** Of anything, by unit. */
	public Map<UUID, String> ofUnits(Collection<UUID> units) {
		return said(reminders.ofUnits(units));
	}

	/** Of what is owed there. */
	public Map<OwedPlace, String> ofPlaces(Collection<OwedPlace> places) {
		return said(reminders.ofPlaces(places));
	}

	private <T> Map<T, String> said(Map<T, Reminded> found) {
		Map<T, String> said = new HashMap<>();
		found.forEach((key, last) -> said.put(key, words.say("frame.reminded", Days.minute(last.at()), last.by())));
		return said;
	}

}

package vn.tuyengiao.portal.conference.domain.series;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a series is to be.
 *
 * @param meetingTitle what one meeting is called, with {@code {thang}} and {@code {nam}}
 * @param minutes how long a meeting takes
 * @param groups standing groups that are called
 * @param seats that each unit reporting below the host fills; null if they are not called
 * @param units that are called besides
 * @param startsOn first day of the first month; {@code endsOn} of the last, null for no
 * end
 */
public record SeriesCommand(UUID kindId, String title, String meetingTitle, String place, String chair,
		String secretary, MeetingRule rule, LocalTime beginsAt, int minutes, Set<UUID> groups, @Nullable Integer seats,
		Set<UUID> units, LocalDate startsOn, @Nullable LocalDate endsOn) {

	/** What the meeting of a month is called. */
	public String titleIn(LocalDate month) {
		return meetingTitle.replace("{thang}", String.valueOf(month.getMonthValue()))
			.replace("{nam}", String.valueOf(month.getYear()));
	}

	public LocalTime endsAt() {
		return beginsAt.plusMinutes(minutes);
	}

	/** Whether the series meets in that month at all. */
	public boolean meetsIn(LocalDate month) {
		return !month.isBefore(startsOn) && (endsOn == null || !month.isAfter(endsOn));
	}

}

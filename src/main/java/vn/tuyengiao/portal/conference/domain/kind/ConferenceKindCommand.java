package vn.tuyengiao.portal.conference.domain.kind;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What a kind of conference is to be; see {@link ConferenceKindView}. */
public record ConferenceKindCommand(String name, boolean disseminates, boolean contest, String agenda, int position,
		LocalDate validFrom, @Nullable LocalDate validTo) {
}

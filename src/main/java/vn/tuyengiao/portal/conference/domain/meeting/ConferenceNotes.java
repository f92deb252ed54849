package vn.tuyengiao.portal.conference.domain.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a conference that was held. Day and hours are of Vietnam; texts are
 * empty where nobody said.
 *
 * @param heldOn of several days the last one
 * @param beginsAt none where nobody said; {@code endsAt} only with it
 * @param directives which it made known
 */
public record ConferenceNotes(UUID kindId, String title, LocalDate heldOn, @Nullable LocalTime beginsAt,
		@Nullable LocalTime endsAt, String place, String chair, String content, Set<UUID> directives) {

	ConferenceNotes on(LocalDate day, @Nullable LocalTime from, @Nullable LocalTime to) {
		return new ConferenceNotes(kindId, title, day, from, to, place, chair, content, directives);
	}

	ConferenceNotes called(String name) {
		return new ConferenceNotes(kindId, name, heldOn, beginsAt, endsAt, place, chair, content, directives);
	}

}

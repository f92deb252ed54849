package vn.tuyengiao.portal.conference.domain.meeting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is planned of a conference that is to be called.
 *
 * @param notes of its day and hours, those of its first session when it is planned
 * @param secretary who writes its minutes; empty if nobody is named
 * @param replyBy by when those called answer; none if nobody said
 */
public record ConferencePlan(ConferenceNotes notes, String secretary, @Nullable LocalDate replyBy) {
}

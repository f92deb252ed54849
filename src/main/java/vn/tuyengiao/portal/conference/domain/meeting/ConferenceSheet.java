package vn.tuyengiao.portal.conference.domain.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.ConferenceStatus;
import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.conference.domain.kind.ConferenceKindView;
import vn.tuyengiao.portal.directive.DirectiveRef;

/**
 * All that is known of one conference.
 *
 * @param called it has sessions, venues and people who are called; else it is only
 * recorded
 * @param directives that it made known, the newest first
 * @param figures of the unit itself; none before a called one is closed, or where nobody
 * of the unit had to come
 * @param seriesId of which it is a meeting; null for none
 * @param enteredFor somebody of the district wrote in it
 * @param writes whether the reader may correct it
 */
public record ConferenceSheet(UUID id, long version, UUID unitId, String unitName, boolean called,
		ConferenceStatus status, ConferenceKindView kind, ConferencePlan plan, List<DirectiveRef> directives,
		@Nullable MemberFigures figures, @Nullable UUID seriesId, boolean enteredFor, Edited created, Edited edited,
		boolean writes) {

	ConferenceSheet with(List<DirectiveRef> named, boolean mayWrite) {
		return new ConferenceSheet(id, version, unitId, unitName, called, status, kind, plan, named, figures, seriesId,
				enteredFor, created, edited, mayWrite);
	}

	public ConferenceNotes notes() {
		return plan.notes();
	}

	/** Of one that is only recorded: it always has some. */
	public MemberFigures counted() {
		return Objects.requireNonNull(figures);
	}

	public boolean withdrawn() {
		return status == ConferenceStatus.WITHDRAWN;
	}

	/** Who wrote it, and when. */
	public record Edited(String by, Instant at) {
	}

}

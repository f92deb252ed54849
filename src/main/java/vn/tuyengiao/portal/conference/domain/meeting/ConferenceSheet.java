package vn.tuyengiao.portal.conference.domain.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.tuyengiao.portal.conference.domain.ConferenceStatus;
import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.conference.domain.kind.ConferenceKindView;
import vn.tuyengiao.portal.directive.DirectiveRef;

/**
 * All that is known of one conference.
 *
 * @param directives that it made known, the newest first
 * @param enteredFor somebody of the district wrote in it
 * @param writes whether the reader may correct it
 */
public record ConferenceSheet(UUID id, long version, UUID unitId, String unitName, ConferenceStatus status,
		ConferenceKindView kind, ConferenceNotes notes, List<DirectiveRef> directives, MemberFigures figures,
		boolean enteredFor, Edited created, Edited edited, boolean writes) {

	ConferenceSheet with(List<DirectiveRef> named, boolean mayWrite) {
		return new ConferenceSheet(id, version, unitId, unitName, status, kind, notes, named, figures, enteredFor,
				created, edited, mayWrite);
	}

	public boolean withdrawn() {
		return status == ConferenceStatus.WITHDRAWN;
	}

	/** Who wrote it, and when. */
	public record Edited(String by, Instant at) {
	}

}

package vn.tuyengiao.portal.conference.domain.carried;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.privacy.CitizenData;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/** A topic to watch: carried from meeting to meeting until somebody closes it. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class SeriesTopic extends AggregateRoot {

	private static final String SECRET = "conference.fault.secret";

	private UUID seriesId;

	private @Nullable UUID conferenceId;

	private String title;

	private String note;

	private UUID raisedBy;

	private LocalDate raisedOn;

	private @Nullable UUID closedBy;

	private @Nullable LocalDate closedOn;

	private String outcome = "";

	/**
	 * @param conferenceId the meeting at which it was raised; null if at none
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException with faults at
	 * {@code title} and {@code note}
	 */
	SeriesTopic(UUID id, UUID seriesId, @Nullable UUID conferenceId, String title, String note, UUID by,
			LocalDate day) {
		super(id);
		Faults faults = new Faults().addIf(SecrecyMarking.inSubject(title), "title", SECRET)
			.addIf(SecrecyMarking.inSubject(note), "note", SECRET);
		CitizenData.check(faults, "title", title);
		CitizenData.check(faults, "note", note);
		faults.throwIfAny();
		this.seriesId = seriesId;
		this.conferenceId = conferenceId;
		this.title = title;
		this.note = note;
		this.raisedBy = by;
		this.raisedOn = day;
	}

	/**
	 * It needs no more watching.
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException with faults at
	 * {@code outcome}
	 * @throws RefusedException if it was closed with other words
	 */
	void close(String what, UUID by, LocalDate day) {
		if (closedOn != null) {
			if (outcome.equals(what)) {
				return;
			}
			throw new RefusedException("series.refused.topic-closed");
		}
		Faults faults = new Faults().addIf(what.isBlank(), "outcome", "series.fault.outcome")
			.addIf(SecrecyMarking.inSubject(what), "outcome", SECRET);
		CitizenData.check(faults, "outcome", what);
		faults.throwIfAny();
		closedBy = by;
		closedOn = day;
		outcome = what;
	}

}

package vn.tuyengiao.portal.conference.domain.carried;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.privacy.CitizenData;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/**
 * An item that a unit proposes for a coming meeting, and what the host says to it:
 * PROPOSED → ACCEPTED → PLACED, or POSTPONED (and decided on anew), or DECLINED.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class SeriesItem extends AggregateRoot {

	private static final String SECRET = "conference.fault.secret";

	private UUID seriesId;

	private UUID unitId;

	private String title;

	private String why;

	private @Nullable Integer minutes;

	private @Nullable LocalDate month;

	@Enumerated(EnumType.STRING)
	private ItemState state;

	private String answer = "";

	private UUID proposedBy;

	private Instant proposedAt;

	private @Nullable UUID decidedBy;

	private @Nullable Instant decidedAt;

	private @Nullable UUID conferenceId;

	/**
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException with faults at the
	 * fields of {@link ItemProposal}
	 */
	SeriesItem(UUID id, UUID seriesId, UUID unitId, ItemProposal proposal, UUID by, Instant at) {
		super(id);
		Faults faults = new Faults().addIf(SecrecyMarking.inSubject(proposal.title()), "title", SECRET)
			.addIf(SecrecyMarking.inSubject(proposal.why()), "why", SECRET);
		CitizenData.check(faults, "title", proposal.title());
		CitizenData.check(faults, "why", proposal.why());
		faults.throwIfAny();
		this.seriesId = seriesId;
		this.unitId = unitId;
		this.title = proposal.title();
		this.why = proposal.why();
		this.minutes = proposal.minutes();
		this.month = proposal.month();
		this.state = ItemState.PROPOSED;
		this.proposedBy = by;
		this.proposedAt = at;
	}

	/**
	 * What the host says to it.
	 * @param said why; needed unless it is accepted
	 * @param forMonth of the meeting, if the host names another
	 * @param free the agenda in which it stood is gone
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException with faults at
	 * {@code answer}
	 * @throws RefusedException if it stands in an agenda or was declined
	 */
	void decide(ItemState decision, String said, @Nullable LocalDate forMonth, boolean free, UUID by, Instant at) {
		if (state == ItemState.PLACED && !free || state == ItemState.DECLINED) {
			throw new RefusedException("series.refused.item-settled");
		}
		Faults faults = new Faults()
			.addIf(decision != ItemState.ACCEPTED && said.isBlank(), "answer", "series.fault.answer")
			.addIf(SecrecyMarking.inSubject(said), "answer", SECRET);
		CitizenData.check(faults, "answer", said);
		faults.throwIfAny();
		state = decision;
		answer = said;
		month = forMonth;
		decidedBy = by;
		decidedAt = at;
	}

	/** It stands in the agenda of the meeting, maybe instead of one that is gone. */
	void place(UUID meeting) {
		if (state != ItemState.ACCEPTED && state != ItemState.PLACED) {
			throw new RefusedException("series.refused.item-settled");
		}
		state = ItemState.PLACED;
		conferenceId = meeting;
	}

}

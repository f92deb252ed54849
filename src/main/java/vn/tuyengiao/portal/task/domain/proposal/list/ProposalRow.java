package vn.tuyengiao.portal.task.domain.proposal.list;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.task.domain.proposal.ProposalStatus;
import vn.tuyengiao.portal.task.domain.proposal.ProposalVerdict;

/**
 * A line of the ledger.
 *
 * @param holder who has to answer: a unit or a body outside
 * @param holderId the unit
 */
public record ProposalRow(UUID id, String words, String raisedBy, String unitName, String source, LocalDate raisedOn,
		ProposalStatus status, LocalDate dueOn, String holder, UUID holderId, int level, @Nullable LocalDate answeredOn,
		@Nullable LocalDate deliveredOn, @Nullable ProposalVerdict verdict, String directive) {

	/** How it stands, more closely. Message key: {@code proposal.standing.<name>}. */
	public ProposalStanding standing(LocalDate today) {
		return switch (status) {
			case OPEN -> dueOn.isBefore(today) ? ProposalStanding.LATE : ProposalStanding.OPEN;
			case AWAITING -> ProposalStanding.AWAITING;
			case ANSWERED -> deliveredOn == null ? ProposalStanding.UNDELIVERED : ProposalStanding.DELIVERED;
			case CLOSED -> verdict == null ? ProposalStanding.SILENT_CLOSED : switch (verdict) {
				case SATISFIED -> ProposalStanding.SATISFIED;
				case PARTLY -> ProposalStanding.PARTLY;
				case NOT -> ProposalStanding.UNSATISFIED;
				case SILENT -> ProposalStanding.SILENT_CLOSED;
			};
		};
	}

	/** See {@link #standing}. */
	public enum ProposalStanding {

		OPEN, LATE, AWAITING, UNDELIVERED, DELIVERED, SATISFIED, PARTLY, UNSATISFIED, SILENT_CLOSED

	}

}

package vn.tuyengiao.portal.task.domain.proposal;

/**
 * How an answer reached whoever had raised the proposal. Message key:
 * {@code proposal.way.<name>}.
 */
public enum DeliveryWay {

	LOUDSPEAKER, MEETING, PAPER, IN_PERSON

}

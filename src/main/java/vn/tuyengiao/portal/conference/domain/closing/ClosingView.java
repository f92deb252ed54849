package vn.tuyengiao.portal.conference.domain.closing;

import java.util.List;

import vn.tuyengiao.portal.conference.domain.ConferenceStatus;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.venue.VenueView;

/**
 * What a conference needs before it is closed.
 *
 * @param venues how many there are
 * @param open those that neither handed in nor were noted as silent
 * @param silent those of which the host noted why there is no list
 * @param approved its minutes are
 */
public record ClosingView(ConferenceStanding standing, int venues, List<VenueView> open, List<VenueView> silent,
		boolean approved) {

	/** It has begun. */
	public boolean begun() {
		return standing.status() == ConferenceStatus.IN_SESSION;
	}

	public boolean ready() {
		return begun() && open.isEmpty() && approved;
	}

}

package vn.tuyengiao.portal.conference.domain.told;

import java.util.Collection;
import java.util.UUID;

import org.springframework.stereotype.Component;

/**
 * Tells the units from which somebody is called. Called inside the transaction of the
 * step, after its rows are written.
 */
@Component
public class ConferenceNews {

	/** Those called are told of it. */
	public void invited(UUID conferenceId) {
	}

	/**
	 * More of these units are called after all were told: somebody by name, or seats that
	 * they fill.
	 */
	public void calledLate(UUID conferenceId, Collection<UUID> units) {
	}

	/** It is held at another time. */
	public void moved(UUID conferenceId, UUID changeId) {
	}

	/** It will not be held. */
	public void cancelled(UUID conferenceId, UUID changeId) {
	}

}

package vn.tuyengiao.portal.conference.domain.told;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.Told;
import vn.tuyengiao.portal.account.ToldCheck;
import vn.tuyengiao.portal.platform.Ids;

/**
 * Tells the units from which somebody is called, and those with a venue, but for the
 * host's own. Called inside the transaction of the step, after its rows are written.
 */
@Component
@RequiredArgsConstructor
public class ConferenceNews implements ToldCheck {

	static final String INVITED = "CONFERENCE_INVITED";

	static final String MOVED = "CONFERENCE_MOVED";

	static final String CANCELLED = "CONFERENCE_CANCELLED";

	private final ConferenceNewsQueries queries;

	private final ApplicationEventPublisher events;

	/** Those called are told of it. */
	public void invited(UUID conferenceId) {
		events.publishEvent(new Told(conferenceId, queries.tellings(INVITED, conferenceId, null, null)));
	}

	/**
	 * More of these units are called after all were told: somebody by name, or seats that
	 * they fill.
	 */
	public void calledLate(UUID conferenceId, Collection<UUID> units) {
		// a subject of its own: who was told of the conference is told of this too
		events.publishEvent(new Told(Ids.next(), queries.tellings(INVITED, conferenceId, null, units)));
	}

	/** It is held at another time. */
	public void moved(UUID conferenceId, UUID changeId) {
		events.publishEvent(new Told(changeId, queries.tellings(MOVED, conferenceId, changeId, null)));
	}

	/** It will not be held. */
	public void cancelled(UUID conferenceId, UUID changeId) {
		events.publishEvent(new Told(changeId, queries.tellings(CANCELLED, conferenceId, changeId, null)));
	}

	@Override
	public Set<String> kinds() {
		return Set.of(INVITED, MOVED, CANCELLED);
	}

	@Override
	public boolean isStillSo(String kind, UUID subject) {
		return switch (kind) {
			case INVITED -> !queries.isOff(subject);
			case MOVED -> queries.isLastMove(subject);
			default -> true;
		};
	}

}

package vn.tuyengiao.portal.directive.domain.told;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.account.TakenBack;
import vn.tuyengiao.portal.account.Told;
import vn.tuyengiao.portal.account.Told.Audience;
import vn.tuyengiao.portal.account.Told.Telling;
import vn.tuyengiao.portal.account.Told.Waiting;
import vn.tuyengiao.portal.account.ToldCheck;
import vn.tuyengiao.portal.directive.domain.told.DirectiveNewsQueries.ToldDraft;

/**
 * Tells the boards of the units that get a directive, and the office that prepares it of
 * what waits there. Called inside the transaction of the step, after its rows are
 * written.
 */
@Component
@RequiredArgsConstructor
public class DirectiveNews implements ToldCheck {

	static final String ISSUED = "DIRECTIVE_ISSUED";

	static final String AMENDED = "DIRECTIVE_AMENDED";

	static final String DROPPED = "DIRECTIVE_DROPPED";

	static final String WITHDRAWN = "DIRECTIVE_WITHDRAWN";

	static final String RECALLED = "DIRECTIVE_RECALLED";

	static final String PRESENTED = "DIRECTIVE_PRESENTED";

	static final String RETURNED = "DIRECTIVE_RETURNED";

	private final DirectiveNewsQueries queries;

	private final ApplicationEventPublisher events;

	/**
	 * A unit that had got an earlier version is told of the change, another one of the
	 * directive, and one that this version leaves out that it is out.
	 */
	public void issued(UUID versionId) {
		events.publishEvent(new Told(versionId, queries.issued(versionId)));
	}

	/**
	 * The notices are gone, and the units that may have read them are told; called while
	 * the version is still issued.
	 */
	public void recalled(UUID versionId, UUID recallId, String leader) {
		events.publishEvent(new TakenBack(versionId, Set.of(ISSUED, AMENDED, DROPPED)));
		events.publishEvent(new Told(recallId, queries.recalled(versionId, leader)));
	}

	/** Whoever had got it, in whichever version. */
	public void withdrawn(UUID directiveId) {
		events.publishEvent(new Told(directiveId, queries.withdrawn(directiveId)));
	}

	/** The leaders who may issue it. */
	public void presented(UUID presentationId) {
		ToldDraft draft = queries.presented(presentationId);
		tell(presentationId, PRESENTED, "DIRECTIVE_ISSUE",
				Audience.at(List.of(draft.unitId()), List.of(Role.LEADER)).except(draft.writers()), draft,
				draft.presenterName());
	}

	/**
	 * Those who wrote in it or presented it, as far as they still belong to the office.
	 */
	public void returned(UUID presentationId) {
		ToldDraft draft = queries.presented(presentationId);
		tell(presentationId, RETURNED, "DIRECTIVE_DRAFT",
				Audience.at(List.of(draft.unitId()), List.of(Role.OFFICER, Role.LEADER)).only(draft.prepared()), draft,
				draft.reason());
	}

	private void tell(UUID presentationId, String kind, String owed, Audience audience, ToldDraft draft, String note) {
		events.publishEvent(new Told(presentationId, List.of(new Telling(kind, audience, draft.words().noting(note),
				new Waiting(owed, draft.directiveId()), draft.href()))));
	}

	@Override
	public Set<String> kinds() {
		return Set.of(ISSUED, AMENDED, DROPPED, WITHDRAWN, RECALLED, PRESENTED, RETURNED);
	}

	@Override
	public boolean isStillSo(String kind, UUID subject) {
		return switch (kind) {
			case ISSUED, AMENDED, DROPPED -> queries.isInForce(subject);
			case PRESENTED -> queries.waitsForLeader(subject, true);
			case RETURNED -> queries.waitsForLeader(subject, false);
			default -> true;
		};
	}

}

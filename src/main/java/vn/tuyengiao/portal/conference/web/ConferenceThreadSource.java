package vn.tuyengiao.portal.conference.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.conference.domain.list.ConferenceList;
import vn.tuyengiao.portal.conference.domain.list.CameOfIt;
import vn.tuyengiao.portal.directive.MakeUpSource;
import vn.tuyengiao.portal.directive.PlannedMakeUp;
import vn.tuyengiao.portal.directive.ThreadEntry;
import vn.tuyengiao.portal.directive.ThreadSource;
import vn.tuyengiao.portal.platform.Percent;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;

/**
 * Tells the directives' pages which conferences made them known and to whom, and what was
 * given and raised because of them.
 */
@Component
@RequiredArgsConstructor
class ConferenceThreadSource implements ThreadSource, MakeUpSource {

	private final ConferenceList conferences;

	private final Words words;

	@Override
	public List<ThreadEntry> newest(UUID directiveId, AccessScope scope, int most) {
		return conferences.newest(directiveId, scope, most).stream().map(this::entry).toList();
	}

	@Override
	public List<ThreadEntry> ofUnits(UUID directiveId, Collection<UUID> units) {
		return conferences.ofUnits(directiveId, units).stream().map(this::entry).toList();
	}

	@Override
	public List<PlannedMakeUp> ahead(UUID directiveId, Collection<UUID> units) {
		return conferences.makeUps(directiveId, units);
	}

	private ThreadEntry entry(CameOfIt came) {
		return new ThreadEntry(came.at(), came.unitId(), came.unitName(), kind(came), text(came), came.by(),
				page(came) + came.id());
	}

	private static String kind(CameOfIt came) {
		return switch (came.as()) {
			case OWN -> came.settled() ? "directive.thread.CONFERENCE_FOR" : "directive.thread.CONFERENCE";
			case CALLED -> "directive.thread.CONFERENCE_CALLED";
			case MAKE_UP -> "directive.thread.MAKE_UP";
			case TASK_GIVEN -> "task.thread.GIVEN";
			case TASK_REPORTED -> "task.thread.REPORTED";
			case TASK_CLOSED -> "task.thread.CLOSED";
			case PROPOSAL -> "proposal.thread";
		};
	}

	private static String page(CameOfIt came) {
		return switch (came.as()) {
			case OWN, CALLED, MAKE_UP -> "/conferences/";
			case TASK_GIVEN, TASK_REPORTED, TASK_CLOSED -> "/tasks/";
			case PROPOSAL -> "/proposals/";
		};
	}

	private String text(CameOfIt came) {
		return switch (came.as()) {
			case OWN, CALLED -> held(came);
			case MAKE_UP -> words.say("conference.thread.make-up", came.text(), Days.day(came.heldOn()));
			case TASK_GIVEN, TASK_REPORTED, TASK_CLOSED -> came.text();
			case PROPOSAL -> words.say("proposal.thread.text", came.raisedBy(), came.text(),
					words.say((came.settled() ? "proposal.verdict." : "proposal.status.") + came.stands()));
		};
	}

	private String held(CameOfIt came) {
		Integer percent = Percent.of(came.reached(), came.obliged());
		return words.say("conference.thread", came.text(), Days.day(came.heldOn()), came.reached(), came.obliged(),
				percent == null ? 0 : percent);
	}

}

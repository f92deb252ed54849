package vn.tuyengiao.portal.conference.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.conference.domain.list.ConferenceList;
import vn.tuyengiao.portal.conference.domain.list.HeldConference;
import vn.tuyengiao.portal.directive.MakeUpSource;
import vn.tuyengiao.portal.directive.PlannedMakeUp;
import vn.tuyengiao.portal.directive.ThreadEntry;
import vn.tuyengiao.portal.directive.ThreadSource;
import vn.tuyengiao.portal.platform.Percent;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;

/** Tells the directives' pages which conferences made them known, and to whom. */
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

	private ThreadEntry entry(HeldConference held) {
		return new ThreadEntry(held.recordedAt(), held.unitId(), held.unitName(), kind(held), text(held),
				held.recordedBy(), "/conferences/" + held.id());
	}

	private static String kind(HeldConference held) {
		return switch (held.way()) {
			case OWN -> held.enteredFor() ? "directive.thread.CONFERENCE_FOR" : "directive.thread.CONFERENCE";
			case CALLED -> "directive.thread.CONFERENCE_CALLED";
			case MAKE_UP -> "directive.thread.MAKE_UP";
		};
	}

	private String text(HeldConference held) {
		if (held.way() == HeldConference.HeldWay.MAKE_UP) {
			return words.say("conference.thread.make-up", held.title(), Days.day(held.heldOn()));
		}
		Integer percent = Percent.of(held.reached(), held.obliged());
		return words.say("conference.thread", held.title(), Days.day(held.heldOn()), held.reached(), held.obliged(),
				percent == null ? 0 : percent);
	}

}

package vn.tuyengiao.portal.task.web.thread;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.directive.ThreadEntry;
import vn.tuyengiao.portal.directive.ThreadSource;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.task.domain.thread.DirectiveMatter;
import vn.tuyengiao.portal.task.domain.thread.DirectiveMatterQueries;

/**
 * Tells the directives' pages what was given because of them and what was done, and which
 * proposals concern them and how they stand.
 */
@Component
@RequiredArgsConstructor
class TaskThreadSource implements ThreadSource {

	private final DirectiveMatterQueries matters;

	private final Words words;

	@Override
	public List<ThreadEntry> newest(UUID directiveId, AccessScope scope, int most) {
		return matters.newest(directiveId, scope, most).stream().map(this::entry).toList();
	}

	@Override
	public List<ThreadEntry> ofUnits(UUID directiveId, Collection<UUID> units) {
		return matters.ofUnits(directiveId, units).stream().map(this::entry).toList();
	}

	private ThreadEntry entry(DirectiveMatter matter) {
		if (!matter.proposal()) {
			return new ThreadEntry(matter.at(), matter.unitId(), matter.unitName(), "task.thread." + matter.stands(),
					matter.text(), matter.by(), "/tasks/" + matter.id());
		}
		String stands = words.say((matter.judged() ? "proposal.verdict." : "proposal.status.") + matter.stands());
		return new ThreadEntry(matter.at(), matter.unitId(), matter.unitName(), "proposal.thread",
				words.say("proposal.thread.text", matter.raisedBy(), matter.text(), stands), matter.by(),
				"/proposals/" + matter.id());
	}

}

package vn.tuyengiao.portal.plan.web.document;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.directive.ThreadEntry;
import vn.tuyengiao.portal.directive.ThreadSource;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.DirectiveTraceQueries;
import vn.tuyengiao.portal.plan.domain.document.DirectiveTraceQueries.Trace;
import vn.tuyengiao.portal.plan.web.PlanLinks;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.web.Words;

/** Tells the directives' pages, in words, what plans and reports have to do with them. */
@Component
@RequiredArgsConstructor
class PlanThreadSource implements ThreadSource {

	private final DirectiveTraceQueries trace;

	private final PlanWords words;

	@Override
	public List<ThreadEntry> newest(UUID directiveId, AccessScope scope, int most) {
		return trace.newest(directiveId, scope, most).stream().map(this::entry).toList();
	}

	@Override
	public List<ThreadEntry> ofUnits(UUID directiveId, Collection<UUID> units) {
		return trace.ofUnits(directiveId, units).stream().map(this::entry).toList();
	}

	private ThreadEntry entry(Trace line) {
		return new ThreadEntry(line.at(), line.unitId(), line.unitName(),
				"directive.thread." + line.subject() + "_LINE",
				line.subject() == Subject.PLAN ? line.task() : result(line), line.sentBy(),
				PlanLinks.href(line.planId(), line.subject()) + "#line-" + line.lineId());
	}

	private String result(Trace line) {
		String outcome = words.say("plan.outcome." + line.outcome());
		if (line.reached() == null) {
			return words.say("plan.thread.result", line.task(), outcome);
		}
		if (line.target() == null) {
			return words.say("plan.thread.result.reached", line.task(), outcome, Words.number(line.reached()));
		}
		return words.say("plan.thread.result.figure", line.task(), outcome, line.indicator(),
				Words.number(line.reached()), Words.number(line.target()));
	}

}

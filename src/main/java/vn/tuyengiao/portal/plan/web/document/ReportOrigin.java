package vn.tuyengiao.portal.plan.web.document;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanReader;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.web.PlanLinks;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.task.Origin;
import vn.tuyengiao.portal.task.OriginSource;

/**
 * A unit's report as the record of which proposals and tasks come; its id is the plan's.
 */
@Component
@RequiredArgsConstructor
class ReportOrigin implements OriginSource {

	private final PlanReader plans;

	private final PlanWords words;

	@Override
	public String kind() {
		return "REPORT";
	}

	@Override
	public Origin seen(UUID planId) {
		PlanView plan = plans.read(planId);
		if (plan.head().report() == null) {
			throw new NotFoundException("report of plan " + planId);
		}
		Set<UUID> directives = plan.lines()
			.stream()
			.map(PlanView.Line::directiveId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return new Origin(kind(), planId, plan.head().unitId(), words.title(Subject.REPORT, plan.head().period()),
				PlanLinks.href(planId, Subject.REPORT), directives);
	}

}

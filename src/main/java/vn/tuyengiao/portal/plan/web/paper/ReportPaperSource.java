package vn.tuyengiao.portal.plan.web.paper;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.PaperRecord;
import vn.tuyengiao.portal.paper.PaperRecord.PaperRights;
import vn.tuyengiao.portal.paper.PaperSource;
import vn.tuyengiao.portal.paper.PaperText;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanReader;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.NotFoundException;

/** A unit's report as a báo cáo of its committee. Its record is the plan's id. */
@Component
@RequiredArgsConstructor
class ReportPaperSource implements PaperSource {

	private final PlanReader plans;

	private final PlanWords words;

	@Override
	public PaperKind kind() {
		return PaperKind.REPORT;
	}

	@Override
	public PaperRecord read(UUID planId) {
		PlanView plan = plans.read(planId);
		if (plan.head().report() == null) {
			throw new NotFoundException("report of " + planId);
		}
		return new PaperRecord(PaperKind.REPORT, planId, plan.head().unitId(), false,
				words.title(Subject.REPORT, plan.head().period()), "/plans/" + planId + "/report",
				PlanPaperSource.rights(plan), PlanPaperSource.missing(plan, Subject.REPORT), List.of(), null,
				() -> text(plan));
	}

	@Override
	public PaperRecord sample(UUID unitId) {
		PlanView plan = SamplePlanView.of(unitId);
		return new PaperRecord(PaperKind.REPORT, plan.head().id(), plan.head().unitId(), false,
				words.title(Subject.REPORT, plan.head().period()), "", PaperRights.NONE, List.of(), List.of(), null,
				() -> text(plan));
	}

	private PaperText text(PlanView plan) {
		ReportPaperText text = new ReportPaperText(plan, words);
		return new PaperText(PlanPaperSource.values(plan, words), List.of(), text::blocks, style -> text.appendices());
	}

}

package vn.tuyengiao.portal.plan.web.paper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.PaperRecord;
import vn.tuyengiao.portal.paper.PaperRecord.PaperRights;
import vn.tuyengiao.portal.paper.PaperSource;
import vn.tuyengiao.portal.paper.PaperText;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanReader;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.web.PlanWords;

/** A unit's plan as a kế hoạch of its committee. */
@Component
@RequiredArgsConstructor
class PlanPaperSource implements PaperSource {

	private final PlanReader plans;

	private final Directives directives;

	private final PlanWords words;

	@Override
	public PaperKind kind() {
		return PaperKind.PLAN;
	}

	@Override
	public PaperRecord read(UUID planId) {
		PlanView plan = plans.read(planId);
		return new PaperRecord(PaperKind.PLAN, planId, plan.head().unitId(), false,
				words.title(Subject.PLAN, plan.head().period()), "/plans/" + planId, rights(plan),
				missing(plan, Subject.PLAN), List.of(), null, () -> text(plan, grounds(plan)));
	}

	@Override
	public PaperRecord sample(UUID unitId) {
		PlanView plan = SamplePlanView.of(unitId);
		return new PaperRecord(PaperKind.PLAN, plan.head().id(), plan.head().unitId(), false,
				words.title(Subject.PLAN, plan.head().period()), "", PaperRights.NONE, List.of(), List.of(), null,
				() -> text(plan, List.of("Căn cứ " + SamplePlanView.DIRECTIVE + ";")));
	}

	private PaperText text(PlanView plan, List<String> grounds) {
		PlanPaperText text = new PlanPaperText(plan, words);
		return new PaperText(values(plan, words), grounds, text::blocks, style -> List.of());
	}

	/** The directives that its tasks implement: entered once, cited here. */
	private List<String> grounds(PlanView plan) {
		List<UUID> named = plan.lines()
			.stream()
			.map(PlanView.Line::directiveId)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		return directives.cited(named).stream().map(cited -> "Căn cứ " + cited + ";").toList();
	}

	static Map<String, String> values(PlanView plan, PlanWords words) {
		return Map.of("ky", words.inDocuments(plan.head().period()), "nam", plan.head().period().argument());
	}

	static PaperRights rights(PlanView plan) {
		boolean writes = plan.permissions().contains(Permission.EDIT)
				|| plan.permissions().contains(Permission.EDIT_ON_BEHALF);
		return new PaperRights(writes, writes, false);
	}

	/** What was sent is whole, and stays as it is until it comes back. */
	static List<MessageSourceResolvable> missing(PlanView plan, Subject subject) {
		return plan.status(subject).isEditable()
				? List.of(new DefaultMessageSourceResolvable("plan.paper.missing." + subject)) : List.of();
	}

}

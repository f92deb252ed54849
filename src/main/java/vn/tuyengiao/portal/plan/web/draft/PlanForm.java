package vn.tuyengiao.portal.plan.web.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.plan.PlanContent;
import vn.tuyengiao.portal.plan.domain.plan.PlanService.SavePlan;
import vn.tuyengiao.portal.plan.domain.plan.RemovedLine;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.platform.web.form.OfThePage;
import vn.tuyengiao.portal.platform.web.lines.LineEditor;

/** The whole form of a plan. */
@Getter
@Setter
class PlanForm extends SubmissionForm implements LineEditor<PlanLineForm> {

	@Size(max = 5000)
	@Label("plan.edit.goals")
	private @Nullable String goals;

	private List<@Valid PlanLineForm> lines = new ArrayList<>();

	@OfThePage
	private @Nullable UUID nextId;

	@OfThePage
	@Size(max = 10_000)
	private @Nullable String order;

	static PlanForm of(PlanView plan) {
		PlanForm form = new PlanForm();
		form.begin(plan.head().version(), plan.openReasons(Subject.PLAN));
		form.goals = plan.head().goals();
		plan.lines().forEach(line -> form.lines.add(PlanLineForm.of(line)));
		plan.head().removed().forEach(form::offer);
		form.setNextId(Ids.next());
		return form;
	}

	/** A line that was deleted before: out of sight where it stood, to be restored. */
	private void offer(RemovedLine removed) {
		if (indexOf(removed.id()) < 0) {
			lines.add(Math.min(removed.place(), lines.size()), PlanLineForm.of(removed));
		}
	}

	SavePlan command(UUID planId) {
		List<PlanContent.Line> kept = keptLines().stream().map(PlanLineForm::content).toList();
		return new SavePlan(planId, getVersion(), new PlanContent(text(goals), kept), answerTexts());
	}

	@Override
	public void tidy() {
		LineEditor.super.tidy();
		lines.forEach(PlanLineForm::choose);
	}

	/** Lines whose words for a directive were said to stay words. */
	Set<UUID> asTyped() {
		return keptLines().stream()
			.filter(PlanLineForm::staysAsTyped)
			.map(PlanLineForm::key)
			.collect(Collectors.toSet());
	}

	@Override
	public PlanLineForm blank(UUID id) {
		return PlanLineForm.blank(id);
	}

}

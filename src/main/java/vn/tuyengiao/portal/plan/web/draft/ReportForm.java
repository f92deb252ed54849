package vn.tuyengiao.portal.plan.web.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.report.ReportContent;
import vn.tuyengiao.portal.plan.domain.report.ReportService.SaveReport;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.web.form.Label;

/** The whole form of a report: one line for each task, in the plan's order. */
@Getter
@Setter
class ReportForm extends SubmissionForm {

	@Size(max = 10_000)
	@Label("plan.edit.result.assessment")
	private @Nullable String assessment;

	@Size(max = 10_000)
	@Label("plan.edit.result.proposals")
	private @Nullable String proposals;

	private List<@Valid ReportLineForm> lines = new ArrayList<>();

	static ReportForm of(PlanView plan) {
		ReportForm form = new ReportForm();
		form.begin(plan.begunReport().version(), plan.openReasons(Subject.REPORT));
		form.assessment = plan.begunReport().assessment();
		form.proposals = plan.begunReport().proposals();
		plan.lines().forEach(line -> form.lines.add(ReportLineForm.of(line)));
		return form;
	}

	/**
	 * The form must name the plan's tasks, each once, in their order: so the page makes
	 * it.
	 * @throws NotFoundException otherwise
	 */
	void requireLinesOf(PlanView plan) {
		if (!lines.stream()
			.map(ReportLineForm::getId)
			.toList()
			.equals(plan.lines().stream().map(PlanView.Line::id).toList())) {
			throw new NotFoundException("lines of the report on " + plan.head().id());
		}
	}

	void markRestDone() {
		lines.stream().filter(line -> line.getOutcome() == null).forEach(ReportLineForm::mark);
	}

	/** Takes back what that button marked and nobody changed. */
	void unmark() {
		lines.stream().filter(ReportLineForm::isMarkedDone).forEach(ReportLineForm::unmark);
	}

	/** Whether there is anything to take back. */
	public boolean isMarked() {
		return lines.stream().anyMatch(ReportLineForm::isMarkedDone);
	}

	SaveReport command(UUID planId) {
		return new SaveReport(planId, getVersion(), new ReportContent(text(assessment), text(proposals),
				lines.stream().filter(line -> Objects.nonNull(line.getId())).map(ReportLineForm::content).toList()),
				answerTexts());
	}

}

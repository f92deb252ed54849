package vn.tuyengiao.portal.plan.domain.report;

import java.time.Instant;
import java.util.UUID;

import vn.tuyengiao.portal.plan.domain.plan.PlanFacts;
import vn.tuyengiao.portal.platform.rounds.Author;
import vn.tuyengiao.portal.platform.rounds.Submission;

/** A report as it was written on earlier days, under the rules of today. */
public final class PastReport {

	private final Report report;

	private PastReport(Report report) {
		this.report = report;
	}

	public static PastReport begin(PlanFacts plan, Author author, Instant at) {
		return new PastReport(new Report(plan, author, at));
	}

	public void write(ReportContent content, Author author, Instant at) {
		report.write(content, author, at);
	}

	/** The result of the planned task so far. */
	public TaskResult resultOf(UUID planLineId) {
		return report.resultOf(planLineId).orElse(TaskResult.OPEN);
	}

	/** Whether the task goes on in the next period. */
	public boolean carriesOver(UUID planLineId) {
		return resultOf(planLineId).goesOn();
	}

	public String assessment() {
		return report.getAssessment();
	}

	public String proposals() {
		return report.getProposals();
	}

	public Instant createdAt() {
		return report.getCreatedAt();
	}

	/** The report as what is sent and decided on. */
	public Submission submission() {
		return report;
	}

	Report report() {
		return report;
	}

}

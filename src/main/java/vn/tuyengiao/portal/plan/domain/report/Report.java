package vn.tuyengiao.portal.plan.domain.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import vn.tuyengiao.portal.plan.Outcome;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.plan.Plan;
import vn.tuyengiao.portal.plan.domain.plan.PlanLine;
import vn.tuyengiao.portal.plan.domain.round.Author;
import vn.tuyengiao.portal.plan.domain.round.Snapshot;
import vn.tuyengiao.portal.plan.domain.round.Submission;

/** How an accepted plan was carried out (báo cáo): one line for each of its tasks. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Report extends Submission {

	private UUID planId;

	private String assessment;

	private String proposals;

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "report_id", nullable = false, updatable = false)
	@Getter(AccessLevel.NONE)
	private List<ReportLine> lines = new ArrayList<>();

	/** Begins the report on the plan, every task still open. */
	public Report(Plan plan, Author author, Instant at) {
		super(author, at);
		this.planId = plan.getId();
		this.assessment = "";
		this.proposals = "";
		plan.getLines().forEach(line -> lines.add(new ReportLine(line.getId())));
	}

	@Override
	public Subject subject() {
		return Subject.REPORT;
	}

	public List<ReportLine> getLines() {
		return Collections.unmodifiableList(lines);
	}

	/** The line that reports on the planned task, or null. */
	public ReportLine lineOn(UUID planLineId) {
		return lines.stream().filter(line -> line.getPlanLineId().equals(planLineId)).findFirst().orElse(null);
	}

	/**
	 * The directives of tasks that are done, wholly or partly: of the others there is no
	 * result to report, only the reason why.
	 */
	public Set<UUID> directivesServed(Plan plan) {
		Set<UUID> served = new HashSet<>();
		for (PlanLine task : plan.getLines()) {
			ReportLine result = lineOn(task.getId());
			if (task.getDirectiveId() != null && result != null
					&& (result.getOutcome() == Outcome.DONE || result.getOutcome() == Outcome.PARTLY)) {
				served.add(task.getDirectiveId());
			}
		}
		return served;
	}

	/**
	 * Replaces what the report says. Lines that it does not name keep what they say;
	 * lines of other plans must have been refused before.
	 * @return whether anything changed
	 */
	public boolean write(ReportContent content, Author author, Instant at) {
		requireEditable();
		Snapshot before = snapshot();
		assessment = content.assessment();
		proposals = content.proposals();
		content.lines().forEach(wanted -> lineOn(wanted.planLineId()).write(wanted));
		if (before.equals(snapshot())) {
			return false;
		}
		edited(author, at);
		return true;
	}

	/** Whether the report already says just this. */
	public boolean says(ReportContent content) {
		return assessment.equals(content.assessment()) && proposals.equals(content.proposals())
				&& content.lines().stream().allMatch(wanted -> {
					ReportLine line = lineOn(wanted.planLineId());
					return line != null && line.says(wanted);
				});
	}

	@Override
	public Snapshot snapshot() {
		return new Snapshot(Map.of("assessment", assessment, "proposals", proposals),
				lines.stream().map(ReportLine::snapshot).toList());
	}

}
